'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { clockOf } from './upload-words.ts'
import { type Medium, useRecorder } from './use-recorder.ts'

/** Records sound or video in the browser; it can be listened to before it is kept. */
export function UploadRecorder({ onRecorded }: { onRecorded: (file: File) => void }) {
  const { recording, seconds, stream, begin, pause, goOn, finish, letGo } = useRecorder()
  const { standing } = recording
  const [possible, setPossible] = useState(false)
  useEffect(() => setPossible(typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator), [])
  if (!possible) return null

  if (standing === 'none' || standing === 'asking')
    return (
      <>
        <Button disabled={standing === 'asking'} onClick={() => void begin('sound')}>
          Record sound
        </Button>
        <Button disabled={standing === 'asking'} onClick={() => void begin('video')}>
          Record video
        </Button>
        {standing === 'none' && recording.fault && <Notice kind="refusal">{recording.fault}</Notice>}
      </>
    )

  if (standing === 'recorded')
    return (
      <fieldset className="w-full min-w-0 space-y-2">
        <legend className="font-semibold">Your recording, not kept yet</legend>
        <Playback medium={recording.medium} address={recording.address} />
        <div className="flex flex-wrap gap-2">
          <Button
            kind="primary"
            onClick={() => {
              onRecorded(recording.file)
              letGo()
            }}
          >
            Keep and send
          </Button>
          <Button onClick={letGo}>Discard</Button>
        </div>
      </fieldset>
    )

  return (
    <fieldset className="w-full min-w-0 space-y-2">
      <legend className="font-semibold">{standing === 'paused' ? 'Paused' : 'Recording'}</legend>
      {recording.medium === 'video' && <Finder stream={stream} />}
      <p role="timer" className="tabular-nums">
        {clockOf(seconds)}
      </p>
      <div className="flex flex-wrap gap-2">
        {standing === 'recording' ? (
          <Button onClick={pause}>Pause</Button>
        ) : (
          <Button onClick={goOn}>Go on recording</Button>
        )}
        <Button kind="primary" onClick={finish}>
          Stop
        </Button>
      </div>
    </fieldset>
  )
}

function Playback({ medium, address }: { medium: Medium; address: string }) {
  return medium === 'video' ? (
    // biome-ignore lint/a11y/useMediaCaption: a recording of a minute ago has no captions
    <video controls src={address} aria-label="Your recording" className="max-h-80 w-full" />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: see above
    <audio controls src={address} aria-label="Your recording" className="w-full" />
  )
}

/** What the camera sees. */
function Finder({ stream }: { stream: MediaStream | null }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      aria-label="What the camera sees"
      className="max-h-80 w-full"
    />
  )
}
