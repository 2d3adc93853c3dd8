'use client'

import { useEffect, useState } from 'react'

/** Between questions whether the service answers, in milliseconds. */
const pause = 10_000

/** Whether the service answers: a device may have a network that leads nowhere. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(false)

  useEffect(() => {
    let over = false
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      clearTimeout(again)
      const answers = await fetch('/manifest.webmanifest', { method: 'HEAD', cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (over) return
      setOnline(answers)
      again = setTimeout(ask, pause)
    }
    void ask()
    addEventListener('online', ask)
    addEventListener('offline', ask)
    return () => {
      over = true
      clearTimeout(again)
      removeEventListener('online', ask)
      removeEventListener('offline', ask)
    }
  }, [])

  return online
}
