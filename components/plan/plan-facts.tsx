import type { ReactNode } from 'react'
import { Prose } from '#components/ui/prose.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Plan } from '#lib/assessment/queries/plans.ts'

type Facts = Pick<
  Plan,
  | 'author'
  | 'authorId'
  | 'candidate'
  | 'createdAt'
  | 'assessor'
  | 'agreedByCandidateAt'
  | 'agreedByAssessorAt'
  | 'agreedByAssessorId'
  | 'note'
>

/** Who proposed a plan and who agreed it, when, and what they noted with it. */
export function PlanFacts(plan: Facts) {
  const { author, createdAt, note } = plan
  return (
    <div className="space-y-2">
      <p className="text-muted">
        Proposed by {author} on <Day at={createdAt} />
        {agreement(plan)}.
      </p>
      {note && <Prose text={note} />}
    </div>
  )
}

function agreement({ authorId, candidate, assessor, ...plan }: Facts): ReactNode {
  const { agreedByCandidateAt, agreedByAssessorAt, agreedByAssessorId } = plan
  if (!agreedByCandidateAt || !agreedByAssessorAt) return ''
  const byAssessor = authorId !== agreedByAssessorId
  return (
    <>
      , agreed by {byAssessor ? (assessor ?? 'an assessor') : candidate} on{' '}
      <Day at={byAssessor ? agreedByAssessorAt : agreedByCandidateAt} />
    </>
  )
}
