import { Details } from '#components/ui/details.tsx'
import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { giveBack } from './actions.ts'

export function ReturnForm({
  evidenceId,
  candidate,
  owner,
}: {
  evidenceId: string
  candidate: string
  owner: string
}) {
  return (
    <Details summary="Give it back without judging it">
      <Form id="return" action={giveBack} keep={`return-${evidenceId}`} owner={owner}>
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <TextArea
          name="reason"
          label={`Why ${candidate} gets it back`}
          hint="For what stops you from judging at all: the wrong file, a person who can be identified. It stays in the record."
          rows={3}
          required
        />
        <SubmitButton kind="secondary" busy="Giving back">
          Give it back to {candidate}
        </SubmitButton>
      </Form>
    </Details>
  )
}
