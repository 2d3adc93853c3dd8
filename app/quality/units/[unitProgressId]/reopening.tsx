import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { FormDetails } from '#components/ui/form-details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Actor } from '#lib/people/rules.ts'
import type { UnitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { mayReopen } from '#lib/sampling/rules/may-reopen.ts'
import { reopen } from './actions.ts'

/** The way back for a unit that is agreed: for a lead quality assurer, or why it is not theirs. */
export function Reopening({ unit, actor }: { unit: UnitOnRecord; actor: Actor }) {
  if (actor.seat !== 'lead_quality_assurer' || unit.status !== 'agreed') return null
  const refusal = mayReopen(actor, unit.toReopen)
  if (refusal) return <Notice>{refusal.sentence}</Notice>
  const candidate = unit.registration.candidate.name
  return (
    <Form action={reopen} keep={`reopen-${unit.id}`} owner={actor.personId}>
      <FormDetails summary="Reopen this unit">
        <input type="hidden" name="unitProgressId" value={unit.id} />
        <ul className="list-disc space-y-1 pl-5">
          <li>
            Its assessor finds it with your reason on their first page, and can judge its criteria again.
          </li>
          <li>{candidate} sees that it was reopened, and your reason in the history of its criteria.</li>
          <li>
            What was judged counts until it is judged again; signature, sample and conclusion stay on record.
          </li>
          <li>It is agreed no longer. Once it is signed again, it comes into the next draw.</li>
        </ul>
        <TextArea
          name="reason"
          label="Why it is reopened"
          hint={`Its assessor and ${candidate} read it. It cannot be changed afterwards.`}
          limit={4000}
          required
        />
        <SubmitButton kind="danger" busy="Reopening">
          Reopen this unit
        </SubmitButton>
      </FormDetails>
    </Form>
  )
}
