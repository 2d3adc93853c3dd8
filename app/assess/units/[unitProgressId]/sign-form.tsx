import { Checkbox, TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { sign } from './actions.ts'

interface Props {
  unitProgressId: string
  unit: string
  candidate: string
  /** How many judgements the signature rests on. */
  judgements: number
  owner: string
}

export function SignForm({ unitProgressId, unit, candidate, judgements, owner }: Props) {
  return (
    <Form action={sign} keep={`sign-${unitProgressId}`} owner={owner}>
      <input type="hidden" name="unitProgressId" value={unitProgressId} />
      <TextArea name="feedback" label={`Feedback to ${candidate} on the whole unit`} limit={4000} rows={4} />
      <Checkbox
        name="confirm"
        label={`I sign unit ${unit} off for ${candidate}`}
        hint={`Your signature rests on ${judgements} ${judgements === 1 ? 'judgement' : 'judgements'} and is recorded with your name, your qualifications and the time. The criteria are locked from then on; only a quality assurer can reopen the unit.`}
        required
      />
      <SubmitButton busy="Signing off">Sign the unit off</SubmitButton>
    </Form>
  )
}
