import { TextField } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { FoundRegistration } from '#lib/portfolio/queries/registrations.ts'
import { withdraw } from './actions.ts'

export function WithdrawForm({ registration, owner }: { registration: FoundRegistration; owner: string }) {
  const { id, candidate } = registration
  return (
    <Form
      action={withdraw}
      id="withdraw"
      keep={`withdraw-${id}`}
      owner={owner}
      className="max-w-xl space-y-4"
    >
      <FormDetails summary={`Withdraw ${candidate.name}`}>
        <input type="hidden" name="registrationId" value={id} />
        <p>
          Nothing more can be submitted, judged or signed for this registration. What was done stays, and
          other registrations of {candidate.name} go on. The reason is recorded under your name.
        </p>
        <TextField name="reason" label="Reason for withdrawal" autoComplete="off" />
        <SubmitButton kind="danger" busy="Withdrawing">
          Withdraw this registration
        </SubmitButton>
      </FormDetails>
    </Form>
  )
}
