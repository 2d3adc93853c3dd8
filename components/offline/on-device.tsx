'use client'

import { useEffect } from 'react'
import { inWords, isSingle } from './unsent.ts'
import { useDevice } from './use-device.ts'
import { useSending } from './use-sending.ts'
import { noteVisitor } from './wipe.ts'

/** On every page of whoever is signed in: gets the device ready for when nobody answers, and sends what waits on it. */
export function OnDevice({ person }: { person: string }) {
  const device = useDevice()
  const unsent = useSending(device && person, device?.owner === person)

  useEffect(() => {
    void noteVisitor(person).catch(() => undefined)
    void getReady().catch(() => undefined)
  }, [person])

  if (unsent.files === 0) return null
  return (
    <p role="status" className="mx-auto max-w-7xl bg-warn-soft px-4 py-2 print:hidden">
      {inWords(unsent)} {isSingle(unsent) ? 'waits' : 'wait'} on this device to be sent.{' '}
      <a className="inline-block py-1 text-accent underline underline-offset-4" href="/offline">
        Look at what waits
      </a>
    </p>
  )
}

const prepared = 'offline:prepared'

/** Once for each tab, so that a new version of the service is noticed without asking all the time. */
async function getReady(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/service-worker.js', { scope: '/', updateViaCache: 'none' })
  if (sessionStorage.getItem(prepared)) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage('prepare')
  sessionStorage.setItem(prepared, 'yes')
}
