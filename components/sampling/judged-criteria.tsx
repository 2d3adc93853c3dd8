import type { ReactNode } from 'react'
import { Statement } from '#components/specification/statement.tsx'
import { TextLink } from '#components/ui/link.tsx'
import type { JudgementAsMade, VersionAsJudged } from '#lib/sampling/queries/judged-work.ts'
import { criterionAt, specificationById } from '#specs/index.ts'
import { JudgementShown } from './judgement-shown.tsx'

interface Props {
  specificationId: string
  judgements: readonly JudgementAsMade[]
  versions: readonly VersionAsJudged[]
  /** Where the history of a criterion is; without it there is no link. */
  historyHref?: (code: string) => string
  /** What stands beside a judgement: it and its place among all. */
  beside?: (judgement: JudgementAsMade, index: number, version: VersionAsJudged) => ReactNode
}

/** Every criterion that a signature rests on, once, with each judgement that counted for it. */
export function JudgedCriteria({ specificationId, judgements, versions, historyHref, beside }: Props) {
  const specification = specificationById(specificationId)
  const versionOf = new Map(versions.map(version => [version.id, version]))
  const placed = judgements.map((judgement, index) => ({ judgement, index }))
  const byCode = Map.groupBy(placed, ({ judgement }) => judgement.criterion.code)
  return (
    <div className="space-y-6">
      {[...byCode].map(([code, found]) => {
        const criterion = criterionAt(specification, code)
        return (
          <article key={code} aria-label={code} className="space-y-3 rounded border border-line p-4">
            {criterion && <Statement criterion={criterion} />}
            {found.map(({ judgement, index }) => {
              const version = versionOf.get(judgement.versionId)
              return (
                version && (
                  <JudgementShown key={judgement.id} judgement={judgement} version={version}>
                    {beside?.(judgement, index, version)}
                  </JudgementShown>
                )
              )
            })}
            {historyHref && (
              <TextLink href={historyHref(code)} className="inline-block py-1">
                History of {code}
              </TextLink>
            )}
          </article>
        )
      })}
    </div>
  )
}
