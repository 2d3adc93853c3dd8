import type { ReactNode } from 'react'
import { JudgedCriterion } from '#components/sampling/judged-criterion.tsx'
import { TextLink } from '#components/ui/link.tsx'
import type { PickToReview } from '#lib/sampling/queries/pick-to-review.ts'
import { criterionAt, specificationById } from '#specs/index.ts'

interface Props {
  pick: PickToReview
  /** What stands below the judgement at this place. */
  below?: (judgement: PickToReview['judgements'][number], index: number) => ReactNode
}

/** Every criterion that the signature rests on, in its specification's order. */
export function ReviewedCriteria({ pick, below }: Props) {
  const { judgements, versions, unitProgress } = pick
  const { id: registrationId, specificationId } = unitProgress.registration
  const specification = specificationById(specificationId)
  const versionOf = new Map(versions.map(version => [version.id, version]))
  return (
    <div className="space-y-6">
      {judgements.map((judgement, index) => {
        const { code } = judgement.criterion
        const criterion = criterionAt(specification, code)
        return (
          criterion && (
            <JudgedCriterion
              key={judgement.id}
              criterion={criterion}
              judgement={judgement}
              version={versionOf.get(judgement.versionId)}
              history={
                <TextLink
                  href={`/quality/criteria/${registrationId}/${encodeURIComponent(code)}`}
                  className="inline-block py-1"
                >
                  History of {code}
                </TextLink>
              }
            >
              {below?.(judgement, index)}
            </JudgedCriterion>
          )
        )
      })}
    </div>
  )
}
