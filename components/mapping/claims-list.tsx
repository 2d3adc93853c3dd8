import type { ComponentProps } from 'react'
import { OutcomeMark } from '#components/assessment/outcome-mark.tsx'
import { ClaimPlace } from '#components/evidence/claim-place.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Status } from '#components/ui/status.tsx'
import { When } from '#components/ui/time.tsx'
import type { JudgementOutcome } from '#prisma/client/enums.ts'
import { labelOf, specificationById, statementAt } from '#specs/index.ts'

export interface ShownClaim {
  readonly id: string
  readonly registrationId: string
  readonly criterionId: string
  readonly subPoints: readonly string[]
  readonly note: string
  readonly location: string
  readonly filePosition: number | null
}

export interface ShownJudgement {
  readonly id: string
  readonly registrationId: string
  readonly criterionId: string
  readonly outcome: JudgementOutcome
  readonly feedback: string
  readonly assessor: string
  readonly at: Date
  readonly superseded: boolean
}

interface Props {
  registrations: readonly { id: string; specificationId: string }[]
  claims: readonly ShownClaim[]
  /** The files of the version, in which a claim may point to a place. */
  files: ComponentProps<typeof ClaimPlace>['files']
  /** Left out where nothing can have been judged yet. */
  judgements?: readonly ShownJudgement[]
  /** Where a criterion's own page is. */
  href: (registrationId: string, code: string) => string
}

/** What one version claims, by specification, each criterion with what its assessor found. */
export function ClaimsList({ registrations, claims, files, judgements, href }: Props) {
  const standing = judgements?.filter(({ superseded }) => !superseded)
  return registrations
    .filter(({ id }) => claims.some(({ registrationId }) => registrationId === id))
    .map(({ id, specificationId }) => (
      <section key={id} className="space-y-3">
        <h3 className="text-lg font-bold">{labelOf(specificationById(specificationId))}</h3>
        <ul className="divide-y divide-line border-y border-line">
          {inOrder(
            specificationId,
            claims.filter(({ registrationId }) => registrationId === id),
          ).map(claim => (
            <li key={claim.id} className="space-y-2 py-3">
              <Claimed
                claim={claim}
                specificationId={specificationId}
                href={href}
                files={files}
                judged={standing !== undefined}
                judgement={standing?.find(
                  each => each.criterionId === claim.criterionId && each.registrationId === id,
                )}
              />
            </li>
          ))}
        </ul>
      </section>
    ))
}

const codeOf = ({ criterionId }: ShownClaim) => criterionId.slice(criterionId.indexOf('#') + 1)

function inOrder(specificationId: string, claims: readonly ShownClaim[]) {
  const order = specificationById(specificationId).units.flatMap(unit =>
    unit.outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => `${unit.id}#${code}`)),
  )
  return claims.toSorted((a, b) => order.indexOf(a.criterionId) - order.indexOf(b.criterionId))
}

interface ClaimedProps {
  claim: ShownClaim
  specificationId: string
  judgement: ShownJudgement | undefined
  /** Whether it was handed in, so that it may have been judged. */
  judged: boolean
  href: Props['href']
  files: Props['files']
}

function Claimed({ claim, specificationId, judgement, judged, href, files }: ClaimedProps) {
  const code = codeOf(claim)
  const { note, location, filePosition, subPoints, registrationId } = claim
  const criterion = statementAt(specificationById(specificationId), code)?.criterion
  const points = criterion?.subPoints.filter(point => subPoints.includes(point.code)) ?? []
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 max-w-prose flex-1 basis-60">
          <TextLink href={href(registrationId, code)} className="font-semibold">
            {code}
          </TextLink>{' '}
          {criterion?.text}
        </p>
        {judgement && <OutcomeMark outcome={judgement.outcome} />}
        {judged && !judgement && <Status>Not judged yet</Status>}
      </div>
      {points.length > 0 && <p className="text-sm">Parts: {points.map(({ text }) => text).join('; ')}</p>}
      {note && <Prose text={note} />}
      <ClaimPlace location={location} filePosition={filePosition} files={files} />
      {judgement?.feedback && (
        <div className="border-l-4 border-edge pl-3">
          <p className="text-sm font-semibold">
            {judgement.assessor}, <When at={judgement.at} />
          </p>
          <Prose text={judgement.feedback} />
        </div>
      )}
    </>
  )
}
