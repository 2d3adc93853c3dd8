import { FindingFields } from '#components/sampling/finding-fields.tsx'
import { Radios, TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { PickToReview } from '#lib/sampling/queries/pick-to-review.ts'
import { conclude } from './actions.ts'
import { Criteria } from './criteria.tsx'

/** Every criterion with the quality assurer's finding, then what follows for the whole: one form. */
export function ReviewForm({ pick, owner }: { pick: PickToReview; owner: string }) {
  return (
    <Form action={conclude} keep={`sample-${pick.id}`} owner={owner}>
      <input type="hidden" name="pickId" value={pick.id} />
      <p className="max-w-prose">
        Agree or disagree with at least one judgement. You do not assess: where you disagree, the judgement no
        longer counts and the unit goes back to its assessor. Say with what you disagree and what would put it
        right: the assessor and the candidate read it.
      </p>
      <Criteria
        pick={pick}
        beside={({ id, criterion }, index, { title }) => (
          <FindingFields index={index} judgementId={id} code={criterion.code} title={title} />
        )}
      />
      <Radios
        name="outcome"
        label="Your conclusion on the unit"
        required
        options={[
          { value: 'agree', label: 'Agree', hint: 'The unit is agreed.' },
          {
            value: 'agree_with_advice',
            label: 'Agree with advice',
            hint: 'The unit is agreed; your feedback says what to do better.',
          },
          {
            value: 'disagree',
            label: 'Disagree',
            hint: 'The unit is reopened for its assessor, and the candidate is shown why.',
          },
        ]}
      />
      <TextArea
        name="feedback"
        label="Feedback on the unit"
        hint="The assessor reads it; if you disagree, so does the candidate."
        limit={4000}
        required
      />
      <p className="max-w-prose text-sm text-muted">
        Your conclusion is recorded with your name and the time, and cannot be changed.
      </p>
      <SubmitButton busy="Recording">Record your conclusion</SubmitButton>
    </Form>
  )
}
