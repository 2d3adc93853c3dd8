import type { Actor } from '#lib/people/rules.ts'
import { assessorStanding, type StaffRecord, type Standing } from '#lib/people/staff-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type {
  EvidenceKind,
  EvidenceStatus,
  Finding,
  JudgementOutcome,
  RegistrationStatus,
  UnitStatus,
} from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import type { Given, JudgeCriteria } from '../input.ts'
import { findCriterion } from './located-criterion.ts'
import { type GivenJudgement, rulesOfEvidence } from './may-give-judgement.ts'
import { type ClaimToJudge, mayJudge, mayJudgeItem } from './may-judge.ts'
import type { JudgedOrNot } from './status-after.ts'

/** A judgement of the item that was made before. */
export interface JudgementMade extends GivenJudgement {
  readonly id: string
  readonly registrationId: string
  readonly criterionId: string
  readonly assessorId: string
  readonly version: { readonly number: number }
  readonly supersededBy: { readonly id: string } | null
  /** What quality assurers found of it, where that is asked. */
  readonly findings?: readonly { readonly finding: Finding }[]
}

/** An item of evidence with its latest version, its claims, its registrations and its judgements. */
export interface ItemExamined {
  readonly candidateId: string
  readonly kind: EvidenceKind
  readonly status: EvidenceStatus
  readonly submittedNumber: number | null
  readonly candidate: {
    readonly registrations: readonly {
      readonly id: string
      readonly status: RegistrationStatus
      readonly specificationId: string
      readonly allocations: readonly { readonly personId: string }[]
      readonly units: readonly { readonly unitId: string; readonly status: UnitStatus }[]
    }[]
  }
  readonly version: {
    readonly mappings: readonly { readonly registrationId: string; readonly criterionId: string }[]
    readonly examinations?: readonly unknown[]
  }
  readonly judgements: readonly JudgementMade[]
}

/** A judgement as it is about to be recorded. */
export type Examined = Given & { standing: Standing; supersedesId: string | null }

type Placed = { readonly registrationId: string; readonly criterionId: string }
const keyOf = ({ registrationId, criterionId }: Placed) => `${registrationId} ${criterionId}`

/** A criterion of one of the item's registrations as it stands; `null` where there is no such thing. */
export function claimToJudge(
  item: ItemExamined,
  staff: StaffRecord,
  placed: Placed,
  at: Date,
): { claim: ClaimToJudge; standing: Standing } | null {
  const registration = item.candidate.registrations.find(({ id }) => id === placed.registrationId)
  const located = findCriterion(placed.criterionId)
  const progress = registration?.units.find(({ unitId }) => unitId === located?.unit.id)
  if (!registration || !located || !progress) return null
  const specification = specificationById(registration.specificationId)
  const { unit, criterion } = located
  const held = assessorStanding({ specification, unitNumber: unit.number, ...staff, on: at })
  return {
    standing: held.standing,
    claim: {
      criterion,
      unit,
      specification,
      claimed: item.version.mappings.some(claim => keyOf(claim) === keyOf(placed)),
      registrationStatus: registration.status,
      assessorIds: registration.allocations.map(({ personId }) => personId),
      unitStatus: progress.status,
      assessor: held.verdict,
    },
  }
}

interface Examination {
  readonly verdict: Verdict
  readonly judgements: Examined[]
  /** Everything that the version claims, with what stands of it afterwards. */
  readonly claims: JudgedOrNot[]
}

/** Every judgement that an assessor sends for one version, against the item as it stands; the first refusal speaks. */
export function examine(
  actor: Actor,
  item: ItemExamined,
  staff: StaffRecord,
  sent: JudgeCriteria,
  at: Date,
): Examination {
  const { versionNumber } = sent
  const standing = standingJudgements(item)
  const examined = sent.judgements.map(given => one(actor, item, staff, versionNumber, given, at))
  const outcomes = new Map<string, JudgementOutcome>()
  for (const [key, made] of standing)
    if (made.version.number === versionNumber) outcomes.set(key, made.outcome)
  for (const given of sent.judgements) outcomes.set(keyOf(given), given.outcome)
  return {
    verdict:
      mayJudgeItem(actor, { ...item, versionNumber }) ??
      (sent.judgements.length === 0 ? refused('nothing-judged') : null) ??
      judgedOnce(sent) ??
      examined.find(({ verdict }) => verdict !== null)?.verdict ??
      null,
    judgements: examined.flatMap(({ given, standing: held }) =>
      held ? [{ ...given, standing: held, supersedesId: standing.get(keyOf(given))?.id ?? null }] : [],
    ),
    claims: item.version.mappings.map(claim => ({ outcome: outcomes.get(keyOf(claim)) ?? null })),
  }
}

/** The judgement of each claim that nothing has superseded, on whichever version it was made. */
export function standingJudgements<Made extends JudgementMade>(item: {
  readonly judgements: readonly Made[]
}): Map<string, Made> {
  return new Map(item.judgements.filter(made => !made.supersededBy).map(made => [keyOf(made), made]))
}

/** Whether all of it stands already as this assessor sends it: the same form, sent twice. */
export function sameAs(item: ItemExamined, actor: Actor, sent: JudgeCriteria): boolean {
  const standing = standingJudgements(item)
  return sent.judgements.every(given => {
    const made = standing.get(keyOf(given))
    return (
      made?.assessorId === actor.personId &&
      made.version.number === sent.versionNumber &&
      made.outcome === given.outcome &&
      made.feedback === given.feedback &&
      made.subPoints.join() === given.subPoints.join() &&
      rulesOfEvidence.every(rule => made[rule] === given[rule])
    )
  })
}

function judgedOnce({ judgements }: JudgeCriteria): Verdict {
  const seen = new Set<string>()
  for (const given of judgements) {
    if (seen.has(keyOf(given)))
      return refused('judged-twice', { code: findCriterion(given.criterionId)?.criterion.code ?? '' })
    seen.add(keyOf(given))
  }
  return null
}

function one(
  actor: Actor,
  item: ItemExamined,
  staff: StaffRecord,
  versionNumber: number,
  given: Given,
  at: Date,
): { verdict: Verdict; given: Given; standing: Standing | null } {
  const found = claimToJudge(item, staff, given, at)
  if (!found) return { verdict: refused('not-found'), given, standing: null }
  const verdict = mayJudge(
    actor,
    { ...item, versionNumber, examined: (item.version.examinations ?? []).length > 0 },
    found.claim,
    given,
  )
  return { verdict, given, standing: found.standing }
}
