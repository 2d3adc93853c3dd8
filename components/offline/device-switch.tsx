'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { writeDevice } from './device.ts'
import { refreshDrafts } from './sync.ts'
import { inWords, type Unsent, unsentOf } from './unsent.ts'
import { useDevice } from './use-device.ts'
import { letGo } from './wipe.ts'

/** Whether a candidate's drafts are kept on this device: off until they say that it is theirs. */
export function DeviceSwitch({ person }: { person: string }) {
  const device = useDevice()
  const [asked, setAsked] = useState<Unsent>()
  if (!device) return null

  async function keep(): Promise<void> {
    if (device?.owner) await letGo(device.owner)
    writeDevice({ owner: person, present: person, seen: new Date().toISOString() })
    await navigator.storage?.persist?.().catch(() => false)
    await refreshDrafts(person)
  }

  async function stop(): Promise<void> {
    const unsent = await unsentOf(person, true)
    if (!asked && inWords(unsent)) return setAsked(unsent)
    await letGo(person)
    setAsked(undefined)
  }

  if (device.owner === person)
    return (
      <div className="max-w-prose space-y-2">
        <p>
          Your drafts are kept on this device. Without a network you can go on with them, begin new ones and
          take photos:{' '}
          <a className="text-accent underline underline-offset-4" href="/offline">
            what is on this device
          </a>
          . Signing out deletes all of it from here.
        </p>
        {asked && (
          <Notice kind="warning" title="Not everything has been sent">
            {inWords(asked)} will be deleted from this device if you go on.
          </Notice>
        )}
        <Button onClick={() => void stop()}>
          {asked ? 'Delete them from this device' : 'Stop keeping drafts on this device'}
        </Button>
      </div>
    )
  return (
    <div className="max-w-prose space-y-2">
      <p>
        Is this device yours alone? Then your drafts can be kept on it: you can write and take photos without
        a network, and everything is sent once there is one. On a device that others use too, leave it off.
      </p>
      {device.owner && (
        <Notice kind="warning" title="Somebody else keeps drafts on this device">
          If you go on, theirs are deleted from it, and with them what they have not sent yet.
        </Notice>
      )}
      <Button onClick={() => void keep()}>Keep drafts on this device</Button>
    </div>
  )
}
