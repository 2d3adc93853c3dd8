import type { EvidenceKind } from '#prisma/client/enums.ts'
import type { Specification, Unit } from '#specs/schema.ts'
import type { CriterionStanding, CriterionState } from './criterion-state.ts'
import { type CriterionMethods, noMethods, requiredMethods } from './methods.ts'

/**
 * Why a criterion is not finished. The first four exclude one another; 'parts' and 'method' come on top: sub-points
 * that no judgement covers, and a unit that still lacks a method it needs, by which nothing claims this criterion.
 */
export const gaps = ['nothing', 'claimed', 'waiting', 'not-yet', 'parts', 'method'] as const
export type Gap = (typeof gaps)[number]

export interface CriterionInCoverage {
  readonly code: string
  readonly text: string
  readonly state: CriterionState
  readonly met: boolean
  readonly unit: string
  readonly outcome: string
  readonly gaps: ReadonlySet<Gap>
  readonly missingSubPoints: readonly string[]
  readonly methods: CriterionMethods
}

type Standings = ReadonlyMap<string, CriterionStanding>
type Methods = ReadonlyMap<string, CriterionMethods>

/** Every criterion of a specification with what it still lacks in one registration, in the order of the source. */
export function criteriaInCoverage(
  specification: Specification,
  standings: Standings,
  methods: Methods,
): CriterionInCoverage[] {
  return specification.units.flatMap(unit => {
    const lacking = missingMethods(specification, unit, methods)
    return unit.outcomes.flatMap(outcome =>
      outcome.criteria.map(({ code, text, subPoints }) => {
        const id = `${unit.id}#${code}`
        const standing = standings.get(id)
        const shown = methods.get(id) ?? noMethods
        const { state = 'none', met = false } = standing ?? {}
        const missingSubPoints = standing?.missingSubPoints ?? subPoints.map(point => point.code)
        const found = new Set<Gap>(gapOfState[state] ?? [])
        if (!met && missingSubPoints.length > 0) found.add('parts')
        if (lacking.some(({ kinds }) => !shown.claimedBy.some(kind => kinds.includes(kind))))
          found.add('method')
        return {
          code,
          text,
          state,
          met,
          unit: unit.number,
          outcome: outcome.code,
          gaps: found,
          missingSubPoints: met ? [] : missingSubPoints,
          methods: shown,
        }
      }),
    )
  })
}

const gapOfState: { readonly [S in CriterionState]?: readonly Gap[] } = {
  none: ['nothing'],
  claimed: ['claimed'],
  submitted: ['waiting'],
  'not-yet': ['not-yet'],
  stale: ['not-yet'],
}

/** The methods that a unit needs and has not been judged met by yet. */
export function missingMethods(specification: Specification, unit: Unit, methods: Methods) {
  const metBy = unit.outcomes.flatMap(({ criteria }) =>
    criteria.map(({ code }) => methods.get(`${unit.id}#${code}`)?.metBy ?? []),
  )
  // Several criteria may rest on one observation, so what is counted here can only be whether there is any.
  return requiredMethods(specification, unit).filter(
    ({ kinds }) => !metBy.some(held => held.some(kind => kinds.includes(kind))),
  )
}

export interface GapRow {
  /** A unit's number or an outcome's code. */
  readonly key: string
  readonly code: string
  readonly title: string
  readonly total: number
  readonly met: number
  readonly counts: Readonly<Record<Gap, number>>
}

/** How many criteria of each unit, or of each outcome, lack what. Codes are those of the source, so a standard has none. */
export function gapRows(
  { units, kind }: Specification,
  criteria: readonly CriterionInCoverage[],
  by: 'unit' | 'outcome',
): GapRow[] {
  const parts =
    by === 'unit'
      ? units.map(({ number, title }) => ({
          key: number,
          code: kind === 'qualification' ? number : '',
          title,
        }))
      : units.flatMap(({ outcomes }) =>
          outcomes.map(({ code, title }) => ({ key: code, code: kind === 'standard' ? '' : code, title })),
        )
  return parts.map(part => {
    const held = criteria.filter(each => each[by] === part.key)
    const count = (gap: Gap) => held.filter(each => each.gaps.has(gap)).length
    return {
      ...part,
      total: held.length,
      met: held.filter(({ met }) => met).length,
      counts: Object.fromEntries(gaps.map(gap => [gap, count(gap)])) as Record<Gap, number>,
    }
  })
}

export interface MethodRow {
  readonly kind: EvidenceKind
  readonly claimed: number
  readonly met: number
}

/** How many criteria each kind of evidence claims and met; kinds that claim nothing have no row. */
export function methodRows(criteria: readonly CriterionInCoverage[]): MethodRow[] {
  const used = new Set(criteria.flatMap(({ methods }) => [...methods.claimedBy, ...methods.metBy]))
  const count = (kind: EvidenceKind, list: keyof CriterionMethods) =>
    criteria.filter(({ methods }) => methods[list].includes(kind)).length
  return [...used]
    .map(kind => ({ kind, claimed: count(kind, 'claimedBy'), met: count(kind, 'metBy') }))
    .toSorted((a, b) => b.claimed - a.claimed || a.kind.localeCompare(b.kind))
}

export interface ChosenGap {
  /** A unit's number, an outcome's code or a kind of evidence; everything when left out. */
  readonly within?: string
  /** Also 'met', or by a kind of evidence 'by' (claims it) and 'met-by'. */
  readonly gap: Gap | 'met' | 'by' | 'met-by'
}

/** The criteria that a cell of the tables counts. */
export function criteriaChosen(
  criteria: readonly CriterionInCoverage[],
  { within, gap }: ChosenGap,
): CriterionInCoverage[] {
  return criteria.filter(({ unit, outcome, gaps: found, met, methods }) => {
    if (gap === 'by') return methods.claimedBy.some(kind => kind === within)
    if (gap === 'met-by') return methods.metBy.some(kind => kind === within)
    if (within !== undefined && within !== unit && within !== outcome) return false
    return gap === 'met' ? met : found.has(gap)
  })
}
