import { admits } from '#lib/evidence/rules/kinds.ts'
import { transitionFor } from '#lib/evidence/rules/transitions.ts'
import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, EvidenceStatus, RegistrationStatus, UnitStatus } from '#prisma/client/enums.ts'
import type { Criterion, Specification, Unit } from '#specs/schema.ts'
import { mayMeetUnseen } from './may-examine.ts'
import { type GivenJudgement, mayGiveJudgement } from './may-give-judgement.ts'
import { lockedUnit, unitStatusWords } from './unit-transitions.ts'

/** An item of evidence, as somebody is about to judge one version of it. */
export interface ItemToJudge {
  readonly candidateId: string
  readonly kind: EvidenceKind
  readonly status: EvidenceStatus
  /** The latest version that was handed in. */
  readonly submittedNumber: number | null
  /** The version about to be judged. */
  readonly versionNumber: number
  /** Whether an assessor examined this version's record where it is held; asked of evidence held in situ alone. */
  readonly examined?: boolean
}

/** One criterion of one registration that the version may claim. */
export interface ClaimToJudge {
  readonly criterion: Criterion
  readonly claimed: boolean
  readonly registrationStatus: RegistrationStatus
  /** The people who are its assessors now. */
  readonly assessorIds: readonly string[]
  readonly unitStatus: UnitStatus
  readonly specification: Specification
  readonly unit: Unit
  /** What the assessor's own standing for this unit allows on the day (R07, R08). */
  readonly assessor: Verdict
}

/** Whether this person may judge this criterion on this version, and has said all that a judgement must. */
export function mayJudge(
  actor: Actor,
  item: ItemToJudge,
  claim: ClaimToJudge,
  given: GivenJudgement,
): Verdict {
  return (
    mayJudgeItem(actor, item) ??
    mayJudgeClaim(actor, item, claim) ??
    mayMeetUnseen(item.kind, item.examined ?? false, given.outcome) ??
    mayGiveJudgement(claim.criterion, given)
  )
}

/** Whether this person may judge this version at all, whatever it claims. */
export function mayJudgeItem(actor: Actor, item: ItemToJudge): Verdict {
  const { submittedNumber: latest, versionNumber: judged } = item
  if (actor.seat !== 'assessor') return refused('wrong-seat')
  if (item.candidateId === actor.personId) return refused('own-work')
  if (latest === null || !transitionFor(actor.seat, item.status, 'judge'))
    return refused('evidence-not-with-you')
  return judged === latest ? null : refused('newer-version', { judged, latest })
}

/** Whether this person may judge this criterion on this version. Somebody who is not its assessor learns nothing. */
export function mayJudgeClaim(actor: Actor, item: ItemToJudge, claim: ClaimToJudge): Verdict {
  const { unit, unitStatus, specification, registrationStatus: status } = claim
  if (!claim.assessorIds.includes(actor.personId)) return refused('not-found')
  if (!claim.claimed)
    return refused('criterion-not-claimed', { code: claim.criterion.code, version: item.versionNumber })
  if (status !== 'active') return refused('registration-not-assessed', { status })
  if (lockedUnit.has(unitStatus))
    return refused('unit-locked', { unit: unit.number, status: unitStatusWords[unitStatus] })
  return admits(specification, unit, item.kind) ?? claim.assessor
}
