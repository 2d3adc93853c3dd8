import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Proposal } from '#lib/assessment/rules/plan-proposals.ts'
import type { PlanRow } from '#lib/assessment/rules/plan-rows.ts'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import { PlanRows } from './plan-rows.tsx'
import { codesIn, proposalInWords } from './proposal-reasons.tsx'

interface Props {
  action: FormAction
  /** Whose plan, where somebody else proposes it. */
  candidateId?: string
  /** Ids of the plans that stand. */
  seen: string
  rows: readonly PlanRow[]
  proposals: readonly Proposal[]
  today: string
  /** Who will have to agree, as in 'your assessor'. */
  other: string
}

/** A plan to propose: its activities, what the planner would add, and a note. */
export function PlanForm({ action, candidateId, seen, rows, proposals, today, other }: Props) {
  return (
    <Form action={action} className="max-w-3xl space-y-6">
      {candidateId && <input type="hidden" name="candidateId" value={candidateId} />}
      <input type="hidden" name="seen" value={seen} />
      <PlanRows
        initial={rows}
        methods={methods}
        today={today}
        proposals={proposals.map(proposal => ({
          id: proposal.id,
          title: proposal.title,
          words: `${proposalInWords(proposal)} ${codesIn(proposal.closes)}`,
          codes: codesIn(proposal.closes).replaceAll(',', ''),
        }))}
      />
      <TextArea name="note" label={`A note to ${other}`} limit={4000} rows={3} />
      <div className="space-y-2">
        <p className="max-w-prose text-sm text-muted">
          The plan waits for {other} to agree it. Once both have, it stands as it is until you agree another.
        </p>
        <SubmitButton name="deed" value="propose" busy="Proposing">
          Propose this plan
        </SubmitButton>
      </div>
    </Form>
  )
}

/** Ways to show something that can be planned; what no specification ever admits is left to those that do. */
const methods = kindsInOrder.map(kind => ({ value: kind, label: kindOf(kind).label }))
