import { criterionPath } from '#app/portfolio/addresses.ts'
import { OutcomeMark } from '#components/assessment/outcome-mark.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import type { OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { returnOf } from '#lib/portfolio/rules/history.ts'
import { codeOf } from './own-evidence.ts'

/** What an assessor said about the version before, while its answer is being written. */
export function Feedback({ evidence: { versions, submittedNumber, events } }: { evidence: OwnEvidence }) {
  const returned = returnOf(events)
  const judged = versions.find(({ number }) => number === submittedNumber)
  const open = judged?.judgements.filter(({ superseded, outcome }) => !superseded && outcome !== 'met') ?? []
  if (returned)
    return (
      <Notice kind="warning" title={`${returned.by ?? 'Your assessor'} gave it back without judging it`}>
        <p>
          <When at={returned.at} />
        </p>
        <Prose text={returned.reason ?? ''} />
      </Notice>
    )
  if (open.length === 0) return null
  return (
    <Section title={`What version ${submittedNumber} still needs`}>
      <ul className="space-y-4">
        {open.map(({ id, registrationId, criterionId, outcome, feedback, assessor, at }) => (
          <li key={id} className="space-y-1 border-l-4 border-warn pl-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <TextLink href={criterionPath(registrationId, codeOf(criterionId))} className="font-semibold">
                {codeOf(criterionId)}
              </TextLink>
              <OutcomeMark outcome={outcome} />
              <span className="text-sm text-muted">
                {assessor}, <When at={at} />
              </span>
            </p>
            {feedback && <Prose text={feedback} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
