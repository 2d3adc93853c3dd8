import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, RegistrationStatus } from '#prisma/client/enums.ts'
import { labelOf, specificationById, statementAt } from '#specs/index.ts'
import { admits } from './kinds.ts'

/** The candidate says: this shows that criterion, there. */
export interface Claim {
  readonly registrationId: string
  /** A statement's code, '002:2.1'. */
  readonly code: string
  /** Codes of the sub-points that it covers. */
  readonly subPoints: readonly string[]
  readonly note: string
  /** Where in the evidence: a page, a time, a paragraph. */
  readonly location: string
  /** Which of the files that is in, by its position; null for the text, or when nobody said. */
  readonly filePosition: number | null
}

export interface OwnRegistration {
  readonly id: string
  readonly specificationId: string
  readonly status: RegistrationStatus
}

/** A claim as its row has it. */
export interface ClaimRow {
  readonly registrationId: string
  readonly criterionId: string
  readonly subPoints: readonly string[]
  readonly note: string
  readonly location: string
  readonly filePosition: number | null
}

/**
 * Whether evidence of this kind may claim this. Refuses with criterion-not-registered, registration-ended,
 * sub-point-elsewhere or kind-not-admitted.
 */
export function mayClaim(
  kind: EvidenceKind,
  registrations: readonly OwnRegistration[],
  claim: Claim,
): Verdict {
  const registration = registrations.find(({ id }) => id === claim.registrationId)
  if (!registration) return refused('criterion-not-registered', { code: claim.code })
  const specification = specificationById(registration.specificationId)
  const located = statementAt(specification, claim.code)
  if (!located || located.subPoint) return refused('criterion-not-registered', { code: claim.code })
  if (registration.status !== 'active')
    return refused('registration-ended', { title: labelOf(specification), status: registration.status })
  const own = new Set(located.criterion.subPoints.map(({ code }) => code))
  const foreign = claim.subPoints.filter(code => !own.has(code))
  if (foreign.length > 0)
    return refused('sub-point-elsewhere', { codes: foreign.join(', '), code: claim.code })
  return admits(specification, located.unit, kind)
}

/** Every claim's refusal, the first one only: one sentence at a time can be mended. */
export function mayMap(
  kind: EvidenceKind,
  registrations: readonly OwnRegistration[],
  claims: readonly Claim[],
): Verdict {
  for (const claim of claims) {
    const verdict = mayClaim(kind, registrations, claim)
    if (verdict) return verdict
  }
  return null
}

/** A permitted claim as its row; a claim that names no sub-point of a criterion that has them covers none. */
export function rowOf(registrations: readonly OwnRegistration[], claim: Claim): ClaimRow {
  const registration = registrations.find(({ id }) => id === claim.registrationId)
  const located = registration && statementAt(specificationById(registration.specificationId), claim.code)
  if (!located) throw new Error(`${claim.code} is not a criterion of registration ${claim.registrationId}`)
  const { registrationId, note, location, filePosition } = claim
  const subPoints = located.criterion.subPoints
    .map(({ code }) => code)
    .filter(code => claim.subPoints.includes(code))
  return {
    registrationId,
    criterionId: `${located.unit.id}#${claim.code}`,
    subPoints,
    note,
    location,
    filePosition,
  }
}

export interface Difference {
  readonly added: readonly ClaimRow[]
  /** Rows that no longer hold as they are. */
  readonly removed: readonly ClaimRow[]
}

const keyOf = ({ registrationId, criterionId }: ClaimRow) => `${registrationId} ${criterionId}`
const contentOf = (row: ClaimRow) =>
  JSON.stringify([keyOf(row), row.subPoints, row.note, row.location, row.filePosition])

/** What has to be deleted and what created so that `before` becomes `after`; a changed row is both. */
export function differenceOf(before: readonly ClaimRow[], after: readonly ClaimRow[]): Difference {
  const old = new Set(before.map(contentOf))
  const next = new Set(after.map(contentOf))
  return {
    added: after.filter(row => !old.has(contentOf(row))),
    removed: before.filter(row => !next.has(contentOf(row))),
  }
}
