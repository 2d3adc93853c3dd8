import { EvidenceStatusMark } from '#components/evidence/evidence-status.tsx'
import type { Activity } from '#components/plan/planned-activities.tsx'
import { Details } from '#components/ui/details.tsx'
import { Select } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { EvidenceStatus } from '#prisma/client/enums.ts'
import { answer } from './actions.ts'

interface Props {
  activity: Activity
  answers: readonly { readonly id: string; readonly title: string; readonly status: EvidenceStatus }[]
}

/** Says which of the candidate's evidence answers an activity. */
export function AnswerForm({ activity: { id, title, evidence }, answers }: Props) {
  const offered =
    evidence && !answers.some(each => each.id === evidence.id) ? [evidence, ...answers] : answers
  return (
    <>
      {evidence && <EvidenceStatusMark status={evidence.status} />}
      <Details summary={evidence ? 'Change what answers it' : 'Choose the evidence that answers it'}>
        {offered.length === 0 ? (
          <p>Add the evidence first; then choose it here.</p>
        ) : (
          <Form action={answer} id={`answer-${id}`} className="space-y-3">
            <input type="hidden" name="activityId" value={id} />
            <Select
              name="evidenceId"
              label={
                <>
                  Evidence<span className="sr-only"> for {title}</span>
                </>
              }
              empty="None yet"
              defaultValue={evidence?.id}
              options={offered.map(each => ({ value: each.id, label: each.title }))}
            />
            <SubmitButton kind="secondary" busy="Saving">
              Save
            </SubmitButton>
          </Form>
        )}
      </Details>
    </>
  )
}
