'use client'

import { useEffect, useRef, useState } from 'react'
import { clockInWords, dayInWords } from '#components/ui/uk-time.ts'

export type Medium = 'sound' | 'video'
export type Recording =
  | { readonly standing: 'none'; readonly fault?: string }
  | { readonly standing: 'asking' | 'recording' | 'paused'; readonly medium: Medium }
  | { readonly standing: 'recorded'; readonly medium: Medium; readonly file: File; readonly address: string }

/** What browsers can write, the better first; the file's name ends as its type does. */
const types: Readonly<Record<Medium, readonly (readonly [string, string])[]>> = {
  sound: [
    ['audio/webm;codecs=opus', 'webm'],
    ['audio/webm', 'webm'],
    ['audio/mp4', 'm4a'],
  ],
  video: [
    ['video/webm;codecs=vp9,opus', 'webm'],
    ['video/webm', 'webm'],
    ['video/mp4', 'mp4'],
  ],
}

const camera = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }

/** Records in the browser: nothing leaves the device until the person keeps it. */
export function useRecorder() {
  const [recording, setRecording] = useState<Recording>({ standing: 'none' })
  const [seconds, setSeconds] = useState(0)
  const [stream, setStream] = useState<MediaStream | null>(null)
  const recorder = useRef<MediaRecorder>(null)
  const { standing } = recording

  useEffect(() => {
    if (standing !== 'recording') return
    const timer = setInterval(() => setSeconds(before => before + 1), 1000)
    return () => clearInterval(timer)
  }, [standing])
  // The camera's light goes out with the page.
  useEffect(() => () => stopAll(recorder.current?.stream), [])

  async function begin(medium: Medium): Promise<void> {
    setSeconds(0)
    setRecording({ standing: 'asking', medium })
    try {
      const from = await navigator.mediaDevices.getUserMedia({
        audio: true,
        video: medium === 'video' && camera,
      })
      const [type, ending] = types[medium].find(([each]) => MediaRecorder.isTypeSupported(each)) ?? [
        '',
        'webm',
      ]
      const pieces: Blob[] = []
      const ours = new MediaRecorder(from, { mimeType: type || undefined })
      ours.ondataavailable = ({ data }) => pieces.push(data)
      ours.onstop = () => {
        stopAll(from)
        setStream(null)
        const file = new File(pieces, nameOf(new Date(), ending), { type: ours.mimeType })
        setRecording({ standing: 'recorded', medium, file, address: URL.createObjectURL(file) })
      }
      recorder.current = ours
      setStream(from)
      ours.start(1000)
      setRecording({ standing: 'recording', medium })
    } catch (error) {
      setRecording({ standing: 'none', fault: faultOf(error, medium) })
    }
  }

  const pause = () => {
    recorder.current?.pause()
    if (recording.standing === 'recording') setRecording({ ...recording, standing: 'paused' })
  }
  const goOn = () => {
    recorder.current?.resume()
    if (recording.standing === 'paused') setRecording({ ...recording, standing: 'recording' })
  }
  const finish = () => recorder.current?.stop()
  const letGo = () => {
    if (recording.standing === 'recorded') URL.revokeObjectURL(recording.address)
    setRecording({ standing: 'none' })
  }

  return { recording, seconds, stream, begin, pause, goOn, finish, letGo }
}

const stopAll = (stream: MediaStream | undefined) => {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** "Recording 22 November 2026 14.02.webm": a colon cannot stand in a name on every system. */
const nameOf = (at: Date, ending: string) =>
  `Recording ${dayInWords(at)} ${clockInWords(at).replace(':', '.')}.${ending}`

function faultOf(error: unknown, medium: Medium): string {
  const device = medium === 'video' ? 'camera or microphone' : 'microphone'
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError')
    return `The browser does not let this page use your ${device}. Allow it in the browser's settings for this page, then try again.`
  if (name === 'NotFoundError') return `This device has no ${device} that could be used.`
  return `Your ${device} could not be used: another program may have it. Close that, then try again.`
}
