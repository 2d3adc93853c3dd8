'use client'

import { type SyntheticEvent, useRef, useState } from 'react'
import { device } from '#components/offline/device.ts'
import { sendAll } from '#components/offline/sync.ts'
import { inWords, isSingle, type Unsent, unsentOf } from '#components/offline/unsent.ts'
import { wipeFor } from '#components/offline/wipe.ts'
import { Button } from '#components/ui/button.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { leave } from './frame-actions.ts'

/** How long a last try to send everything may hold somebody up. */
const patience = 4_000

/** Devices are shared on shift: what was typed and not sent goes with the person, after a warning. */
export function SignOutForm({ person }: { person: string }) {
  const place = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const warned = useRef(false)
  const [unsent, setUnsent] = useState<Unsent>()

  function beforeLeaving(event: SyntheticEvent): void {
    if (warned.current) {
      warned.current = false
      return
    }
    event.preventDefault()
    event.stopPropagation()
    void look()
  }

  async function look(): Promise<void> {
    const left = await leftOnDevice(person).catch(() => undefined)
    if (!left || !inWords(left)) return go()
    setUnsent(left)
    dialog.current?.showModal()
  }

  function go(): void {
    warned.current = true
    dialog.current?.close()
    // A form that is still telling of its submission ignores another, so this one waits for the next turn.
    setTimeout(() => place.current?.querySelector('form')?.requestSubmit())
  }

  return (
    <div ref={place} onSubmitCapture={beforeLeaving}>
      <Form action={leave} id="sign-out" onLeaving={() => wipeFor(person).catch(() => undefined)}>
        <SubmitButton kind="quiet">Sign out</SubmitButton>
      </Form>
      <dialog
        ref={dialog}
        aria-labelledby="sign-out-warning"
        className="m-auto max-w-md space-y-4 rounded border border-edge bg-surface p-6 text-text backdrop:bg-text/50"
      >
        {unsent && (
          <>
            <h2 id="sign-out-warning" className="text-xl font-bold">
              Not everything has been sent
            </h2>
            <p>
              {inWords(unsent)} {isSingle(unsent) ? 'has' : 'have'} not been sent. If you sign out,{' '}
              {isSingle(unsent) ? 'it' : 'they'} will be deleted from this device.
            </p>
          </>
        )}
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => dialog.current?.close()}>Stay signed in</Button>
          <Button kind="danger" onClick={go}>
            Delete and sign out
          </Button>
        </div>
      </dialog>
    </div>
  )
}

async function leftOnDevice(person: string): Promise<Unsent> {
  const hasStore = device().owner === person
  const left = await unsentOf(person, hasStore)
  if (left.drafts + left.files === 0) return left
  await Promise.race([sendAll(person, hasStore), new Promise(done => setTimeout(done, patience))])
  return unsentOf(person, hasStore)
}
