import type { EvidenceStatus, Finding, JudgementOutcome, UnitStatus } from '#prisma/client/enums.ts'

/** How a criterion of one registration stands, from nothing to sampled. */
export type CriterionState =
  | 'none'
  | 'claimed'
  | 'submitted'
  | 'not-yet'
  | 'met'
  | 'signed'
  | 'sampled'
  | 'stale'

/** One version of one item of evidence says that it shows a criterion. */
export interface Claim {
  readonly criterionId: string
  readonly evidenceId: string
  readonly versionNumber: number
  /** The evidence's status now, and its latest version that was handed in. */
  readonly evidenceStatus: EvidenceStatus
  readonly submittedNumber: number | null
}

/** One row of judgement, with what came after it. */
export interface JudgedClaim {
  readonly id: string
  readonly criterionId: string
  readonly evidenceId: string
  readonly versionNumber: number
  readonly submittedNumber: number | null
  readonly evidenceStatus: EvidenceStatus
  readonly outcome: JudgementOutcome
  readonly subPoints: readonly string[]
  readonly superseded: boolean
  /** What a quality assurer found about this very judgement. */
  readonly finding: Finding | null
}

export interface CriterionOfUnit {
  readonly id: string
  readonly subPoints: readonly { readonly code: string }[]
  readonly unitStatus: UnitStatus
}

export interface CriterionStanding {
  readonly state: CriterionState
  /** True when it counts towards the unit: met, signed or sampled. */
  readonly met: boolean
  /** Ids of the judgements that count for it. */
  readonly countingJudgementIds: readonly string[]
  /** Sub-points that no counting judgement covers yet. */
  readonly missingSubPoints: readonly string[]
  /** How many items of evidence claim it, drafts included. */
  readonly evidenceCount: number
}

/**
 * A judgement counts while nothing has superseded it, no quality assurer disagreed with it, and it was made
 * on the latest version that was handed in: a new version never inherits an old judgement.
 */
export const counts = (judged: JudgedClaim): boolean =>
  judged.outcome === 'met' &&
  !judged.superseded &&
  judged.finding !== 'disagree' &&
  judged.evidenceStatus !== 'withdrawn' &&
  judged.versionNumber === judged.submittedNumber

/**
 * How every criterion of a registration stands.
 * @param criteria those of its units, each with its unit's status
 * @param claims the mappings of each item's versions
 * @param judgements every judgement of the registration, superseded ones included
 */
export function criterionStates(
  criteria: readonly CriterionOfUnit[],
  claims: readonly Claim[],
  judgements: readonly JudgedClaim[],
): Map<string, CriterionStanding> {
  const claimsOf = Map.groupBy(claims, claim => claim.criterionId)
  const judgementsOf = Map.groupBy(judgements, judged => judged.criterionId)
  return new Map(
    criteria.map(criterion => [
      criterion.id,
      standingOf(criterion, claimsOf.get(criterion.id) ?? [], judgementsOf.get(criterion.id) ?? []),
    ]),
  )
}

function standingOf(
  criterion: CriterionOfUnit,
  claims: readonly Claim[],
  judgements: readonly JudgedClaim[],
): CriterionStanding {
  const alive = claims.filter(claim => claim.evidenceStatus !== 'withdrawn')
  const counting = judgements.filter(counts)
  const covered = new Set(counting.flatMap(judged => judged.subPoints))
  const missing = criterion.subPoints.map(({ code }) => code).filter(code => !covered.has(code))
  const met = counting.length > 0 && missing.length === 0
  return {
    state: met ? metState(criterion, counting) : unmetState(alive, judgements),
    met,
    countingJudgementIds: counting.map(({ id }) => id),
    missingSubPoints: missing,
    evidenceCount: new Set(alive.map(({ evidenceId }) => evidenceId)).size,
  }
}

function metState({ unitStatus }: CriterionOfUnit, counting: readonly JudgedClaim[]): CriterionState {
  if (unitStatus !== 'signed' && unitStatus !== 'agreed') return 'met'
  return counting.some(({ finding }) => finding === 'agree') ? 'sampled' : 'signed'
}

function unmetState(claims: readonly Claim[], judgements: readonly JudgedClaim[]): CriterionState {
  const standing = judgements.filter(judged => !judged.superseded && judged.evidenceStatus !== 'withdrawn')
  const onLatest = standing.filter(judged => judged.versionNumber === judged.submittedNumber)
  const judgedOnLatest = new Set(onLatest.map(({ evidenceId }) => evidenceId))
  const waiting = claims.some(
    claim => claim.versionNumber === claim.submittedNumber && !judgedOnLatest.has(claim.evidenceId),
  )
  const wasMet = standing.some(
    judged => judged.outcome === 'met' && judged.versionNumber !== judged.submittedNumber,
  )
  if (wasMet) return 'stale'
  if (waiting) return 'submitted'
  if (onLatest.length > 0 || standing.length > 0) return 'not-yet'
  return claims.length > 0 ? 'claimed' : 'none'
}
