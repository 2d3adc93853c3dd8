'use client'

import { Form } from '#components/ui/form.tsx'
import { wipeKept } from '#components/ui/kept.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { leave } from './frame-actions.ts'

/** Devices are shared on shift: what was typed and not sent goes with the person. */
export function SignOutForm() {
  return (
    <div onSubmit={() => wipeKept()}>
      <Form action={leave} id="sign-out">
        <SubmitButton kind="quiet">Sign out</SubmitButton>
      </Form>
    </div>
  )
}
