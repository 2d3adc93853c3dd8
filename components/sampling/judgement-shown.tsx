import type { ReactNode } from 'react'
import { OutcomeMark } from '#components/assessment/outcome-mark.tsx'
import { rulesFound } from '#components/assessment/rules-ticks.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import type { JudgementAsMade, VersionAsJudged } from '#lib/sampling/queries/judged-work.ts'
import { SampleOutcomeMark } from './sample-outcome.tsx'

interface Props {
  judgement: JudgementAsMade
  version: VersionAsJudged
  /** What the quality assurer says about it. */
  children?: ReactNode
}

/** One judgement: where the evidence shows the criterion, what the assessor found, what quality assurers found since. */
export function JudgementShown({ judgement, version, children }: Props) {
  const { outcome, assessor, at, feedback, subPoints, findings, criterionId } = judgement
  const claim = version.mappings.find(mapping => mapping.criterionId === criterionId)
  return (
    <div
      className={`grid gap-x-8 gap-y-3 bg-sunken px-3 py-2 print:break-inside-avoid ${children ? 'lg:grid-cols-[1fr_22rem]' : ''}`}
    >
      <div className="min-w-0 space-y-1">
        <p>
          <a className="text-accent underline underline-offset-4" href={`#${version.id}`}>
            <bdi>{version.title}</bdi>, version {version.number}
          </a>
          {claim?.location && <span dir="auto"> (where: {claim.location})</span>}
        </p>
        {claim?.note && <Prose text={claim.note} />}
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
      {children}
    </div>
  )
}
