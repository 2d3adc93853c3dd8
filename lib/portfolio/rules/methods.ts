import type { EvidenceKind } from '#prisma/client/enums.ts'
import { rulesOf } from '#specs/index.ts'
import type { Specification, Unit } from '#specs/schema.ts'
import { type Claim, counts, type JudgedClaim } from './criterion-state.ts'

/** By which kinds of evidence a criterion is claimed, and by which it was met. */
export interface CriterionMethods {
  readonly claimedBy: readonly EvidenceKind[]
  readonly metBy: readonly EvidenceKind[]
}

export const noMethods: CriterionMethods = { claimedBy: [], metBy: [] }

interface OfKind {
  readonly kind: EvidenceKind
}

/** The methods of every criterion that anything claims or met, by its id; what was withdrawn shows nothing. */
export function criterionMethods(
  claims: readonly (Claim & OfKind)[],
  judgements: readonly (JudgedClaim & OfKind)[],
): Map<string, CriterionMethods> {
  const claimed = Map.groupBy(
    claims.filter(({ evidenceStatus }) => evidenceStatus !== 'withdrawn'),
    ({ criterionId }) => criterionId,
  )
  const met = Map.groupBy(judgements.filter(counts), ({ criterionId }) => criterionId)
  return new Map(
    [...new Set([...claimed.keys(), ...met.keys()])].map(id => [
      id,
      { claimedBy: kindsOf(claimed.get(id)), metBy: kindsOf(met.get(id)) },
    ]),
  )
}

const kindsOf = (all: readonly OfKind[] = []) => [...new Set(all.map(({ kind }) => kind))]

/** What counts as an observation (seed 004 L218). */
export const observations: readonly EvidenceKind[] = ['observation', 'expert_witness_testimony']

/** Kinds of evidence of which a unit needs some, for at least one of its criteria. */
export interface RequiredMethod {
  readonly name: 'observation' | 'assignment'
  readonly kinds: readonly EvidenceKind[]
  readonly minimum: number
  /** The rule in its own words, and where the handbook has it. */
  readonly text: string
  readonly source: string
}

/** The methods without which a unit cannot be signed: an observation (R17), the set assignment (R15). */
export function requiredMethods(specification: Specification, unit: Unit): RequiredMethod[] {
  const here = (rule: { unit: string; enforce: string }) =>
    rule.unit === unit.number && rule.enforce === 'block'
  return [
    ...rulesOf(specification, 'observation-required')
      .filter(here)
      .map(({ minimum, text, source }) => {
        return { name: 'observation', kinds: observations, minimum, text, source } as const
      }),
    ...rulesOf(specification, 'external-assignment')
      .filter(here)
      .map(({ text, source }) => {
        return { name: 'assignment', kinds: ['assignment'], minimum: 1, text, source } as const
      }),
  ]
}
