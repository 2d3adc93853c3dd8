import type { ReactNode } from 'react'
import { Details } from '#components/ui/details.tsx'
import { TextArea } from '#components/ui/field.tsx'
import { Form } from '#components/ui/form.tsx'
import { Section } from '#components/ui/section.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { deedsOpen } from '#lib/evidence/rules/transitions.ts'
import { recall, remove, revise, withdraw } from './actions.ts'
import { standingOf } from './own-evidence.ts'

/** What its candidate may do to it now, from the same table that checks the deed. */
export function Deeds({ evidence }: { evidence: OwnEvidence }) {
  const open = new Set(deedsOpen('candidate', standingOf(evidence)))
  const hidden = <input type="hidden" name="evidenceId" value={evidence.id} />
  if (!['revise', 'recall', 'withdraw', 'delete'].some(deed => open.has(deed as 'revise'))) return null
  return (
    <Section title="What you can do with it">
      <div className="max-w-prose space-y-4">
        {open.has('revise') && (
          <Form action={revise} id="revise" className="space-y-2">
            <p>
              A new version starts as a copy. Judgements are not carried over: your assessor judges the new
              version anew once you submit it. Until then the judgements of this one count.
            </p>
            {hidden}
            <SubmitButton>
              {evidence.status === 'action_required' ? 'Answer with a new version' : 'Begin a new version'}
            </SubmitButton>
          </Form>
        )}
        {open.has('recall') && (
          <Final summary="Recall it">
            <p>
              Nobody has judged it yet, so you can take it back and go on in a copy. Your assessor no longer
              finds it in their queue. That you recalled it is recorded.
            </p>
            <Form action={recall} id="recall">
              {hidden}
              <SubmitButton kind="secondary">Recall this evidence</SubmitButton>
            </Form>
          </Final>
        )}
        {open.has('withdraw') && (
          <Final summary="Withdraw it">
            <p>It then claims nothing, and cannot be brought back. What was submitted stays in the record.</p>
            <Form action={withdraw} id="withdraw">
              {hidden}
              <TextArea name="reason" label="Why" rows={2} limit={500} />
              <SubmitButton kind="danger">Withdraw this evidence</SubmitButton>
            </Form>
          </Final>
        )}
        {open.has('delete') && (
          <Final summary="Delete it">
            <p>
              The draft, its files and its mapping are gone at once. Only its title stays, in the audit
              record.
            </p>
            <Form action={remove} id="delete">
              {hidden}
              <SubmitButton kind="danger">Delete this draft</SubmitButton>
            </Form>
          </Final>
        )}
      </div>
    </Section>
  )
}

function Final({ summary, children }: { summary: string; children: ReactNode }) {
  return <Details summary={summary}>{children}</Details>
}
