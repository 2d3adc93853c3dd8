import type { ReactNode } from 'react'
import { OutcomeMark } from '#components/assessment/outcome-mark.tsx'
import { rulesFound } from '#components/assessment/rules-ticks.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import type { JudgementAsMade, VersionAsJudged } from '#lib/sampling/queries/judged-work.ts'
import type { Criterion } from '#specs/schema.ts'
import { SampleOutcomeMark } from './sample-outcome.tsx'

interface Props {
  criterion: Criterion
  judgement: JudgementAsMade
  version: VersionAsJudged | undefined
  /** Where its history is. */
  history?: ReactNode
  /** What the quality assurer says about it. */
  children?: ReactNode
}

/** One criterion that a signature rests on: what it asks, where the evidence shows it, what the assessor found. */
export function JudgedCriterion({ criterion, judgement, version, history, children }: Props) {
  const claim = version?.mappings.find(({ criterionId }) => criterionId === judgement.criterionId)
  return (
    <article
      aria-label={criterion.code}
      className="space-y-3 rounded border border-line p-4 print:break-inside-avoid"
    >
      <Statement criterion={criterion} />
      {version && (
        <p>
          Shown by{' '}
          <a className="text-accent underline underline-offset-4" href={`#${version.id}`}>
            <bdi>{version.title}</bdi>, version {version.number}
          </a>
          {claim?.location && <span dir="auto"> (where: {claim.location})</span>}
        </p>
      )}
      {claim?.note && <Prose text={claim.note} />}
      <Found judgement={judgement} />
      {history}
      {children}
    </article>
  )
}

function Found({ judgement }: { judgement: JudgementAsMade }) {
  const { outcome, assessor, at, feedback, subPoints, findings } = judgement
  return (
    <div className="space-y-1 bg-sunken px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <OutcomeMark outcome={outcome} />
        <span>
          by {assessor.name}, <When at={at} />
        </span>
      </p>
      {feedback && <Prose text={feedback} />}
      <p className="text-sm text-muted">
        Found {rulesFound(judgement)}.{subPoints.length > 0 && ` Covers ${subPoints.join(', ')}.`}
      </p>
      {findings.map(({ pickId, finding, comment }) => (
        <div key={pickId} className="space-y-1">
          <p>
            <SampleOutcomeMark outcome={finding} /> by a quality assurer
          </p>
          {comment && <Prose text={comment} />}
        </div>
      ))}
    </div>
  )
}
