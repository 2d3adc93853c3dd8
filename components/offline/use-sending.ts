'use client'

import { useEffect, useState } from 'react'
import { onWiped } from '#components/ui/kept.ts'
import { onStoreChanged } from './store.ts'
import { refreshDrafts, sendAll } from './sync.ts'
import { nothing, type Unsent, unsentOf } from './unsent.ts'

/** Between tries while something waits, in milliseconds. */
const pause = 30_000

/** Sends what waits on this device whenever somebody may answer, and tells what is left. */
export function useSending(owner: string | null, hasStore: boolean): Unsent {
  const [unsent, setUnsent] = useState(nothing)

  useEffect(() => {
    if (!owner) return
    let over = false
    let again: ReturnType<typeof setTimeout> | undefined
    let running = false

    const count = async () => {
      const left = await unsentOf(owner, hasStore)
      if (!over) setUnsent(left)
      return left
    }

    const send = async () => {
      if (running || over) return
      running = true
      clearTimeout(again)
      try {
        const before = await count()
        if (before.drafts + before.files > 0) await sendAll(owner, hasStore)
        if (hasStore && !over) await refreshDrafts(owner)
        await count()
      } catch {
        // A device that is full or that refuses its store keeps nothing: the page works on without it.
      } finally {
        running = false
        if (!over) again = setTimeout(send, pause)
      }
    }

    void send()
    addEventListener('online', send)
    const stopStore = onStoreChanged(() => void count().catch(() => undefined))
    const stopWiped = onWiped(() => {
      over = true
      setUnsent(nothing)
    })
    return () => {
      over = true
      clearTimeout(again)
      removeEventListener('online', send)
      stopStore()
      stopWiped()
    }
  }, [owner, hasStore])

  return unsent
}
