import type { ComponentProps } from 'react'
import { JudgedCriteria } from '#components/sampling/judged-criteria.tsx'
import type { PickToReview } from '#lib/sampling/queries/pick-to-review.ts'

interface Props {
  pick: PickToReview
  beside?: ComponentProps<typeof JudgedCriteria>['beside']
}

/** Every criterion that the signature rests on, in its specification's order. */
export function Criteria({ pick: { judgements, versions, unitProgress }, beside }: Props) {
  const { id, specificationId } = unitProgress.registration
  return (
    <JudgedCriteria
      specificationId={specificationId}
      judgements={judgements}
      versions={versions}
      historyHref={code => `/quality/criteria/${id}/${encodeURIComponent(code)}`}
      beside={beside}
    />
  )
}
