import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import type { RuleOfEvidence } from '#lib/assessment/rules/may-give-judgement.ts'
import type { Finding, JudgementOutcome } from '#prisma/client/enums.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { rulesFound } from './rules-ticks.tsx'

type Judgement = {
  readonly id: string
  readonly outcome: JudgementOutcome
  readonly subPoints: readonly string[]
  readonly feedback: string
  readonly at: Date
  readonly assessor: { readonly name: string }
  readonly version: { readonly number: number }
  readonly supersededBy: { readonly id: string } | null
  readonly findings: readonly { readonly finding: Finding; readonly comment: string }[]
} & { readonly [Rule in RuleOfEvidence]: boolean }

/** Judgements of one criterion in one item of evidence, the latest first. */
export function PastJudgements({ judgements }: { judgements: readonly Judgement[] }) {
  return (
    <ul className="space-y-3">
      {judgements.map(judgement => (
        <li key={judgement.id} className="space-y-1 border-l-2 border-line pl-3">
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <OutcomeMark outcome={judgement.outcome} />
            <span>
              on version {judgement.version.number} by {judgement.assessor.name}, <When at={judgement.at} />
              {judgement.supersededBy && ' (superseded since)'}
            </span>
          </p>
          {judgement.feedback && <Prose text={judgement.feedback} />}
          <p className="text-sm text-muted">
            Found {rulesFound(judgement)}.
            {judgement.subPoints.length > 0 && ` Covers ${judgement.subPoints.join(', ')}.`}
          </p>
          {judgement.findings.map(({ finding, comment }) => (
            <div key={`${finding} ${comment}`}>
              <p className="text-sm font-semibold">
                A quality assurer {finding === 'agree' ? 'agreed' : 'disagreed'}.
              </p>
              {comment && <Prose text={comment} />}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
