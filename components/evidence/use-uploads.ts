'use client'

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { Item, Standing } from './upload-item.ts'
import { Uploads } from './uploads.ts'

const none: readonly Item[] = []

/** Said aloud when it changes; how far a file has come is not, since nobody could listen to that. */
const spoken: Partial<Record<Standing, string>> = {
  sending: 'is being sent.',
  'cut-off': 'waits for the network.',
  'signed-out': 'waits until you have signed in again.',
  checking: 'has arrived and is being checked.',
  refused: 'was refused.',
}

/** The uploads of a draft, going on for as long as its page is open; `said` is what has just changed. */
export function useUploads(evidenceId: string, onAdmitted: () => void) {
  const [uploads, setUploads] = useState<Uploads>()
  const [said, setSaid] = useState('')
  const before = useRef(new Map<string, Standing>())
  const admitted = useEffectEvent((name: string) => {
    setSaid(`${name} is in your draft.`)
    onAdmitted()
  })
  const items = useSyncExternalStore(
    uploads?.subscribe ?? subscribeToNothing,
    uploads?.snapshot ?? (() => none),
    () => none,
  )

  useEffect(() => {
    const ours = new Uploads(evidenceId, name => admitted(name))
    const wake = () => document.visibilityState === 'visible' && ours.wake()
    setUploads(ours)
    void ours.load()
    addEventListener('online', wake)
    addEventListener('focus', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      ours.stop()
      removeEventListener('online', wake)
      removeEventListener('focus', wake)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [evidenceId])

  useEffect(() => {
    const changed = items.filter(({ key, standing }) => before.current.get(key) !== standing)
    before.current = new Map(items.map(({ key, standing }) => [key, standing]))
    const words = changed.flatMap(({ name, standing }) =>
      spoken[standing] ? [`${name} ${spoken[standing]}`] : [],
    )
    if (words.length > 0) setSaid(words.join(' '))
  }, [items])

  return { items, uploads, said }
}

const subscribeToNothing = () => () => undefined
