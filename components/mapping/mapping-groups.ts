import { admits } from '#lib/evidence/rules/kinds.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { counterparts } from '#specs/crosswalk.ts'
import type { Strength } from '#specs/crosswalk-schema.ts'
import { labelOf, specificationById, statementAt } from '#specs/index.ts'
import type { Outcome, Unit } from '#specs/schema.ts'

export interface MappableCriterion {
  code: string
  text: string
  subPoints: { code: string; text: string }[]
  /** What its range says, each block as one sentence. */
  range: string[]
  /** What the crosswalk says this may show besides, in the candidate's other units. */
  counterparts: MappableCounterpart[]
}

export interface MappableCounterpart {
  registrationId: string
  code: string
  strength: Strength
  reason: string
}

export interface MappableUnit {
  id: string
  title: string
  /** Why this kind of evidence cannot be mapped here. */
  refused: string | null
  outcomes: { code: string; title: string; criteria: MappableCriterion[] }[]
}

export interface MappableRegistration {
  registrationId: string
  title: string
  units: MappableUnit[]
}

export interface SavedClaim {
  registrationId: string
  code: string
  subPoints: readonly string[]
  note: string
  location: string
  filePosition: number | null
}

/** Everything that one kind of evidence may be mapped to: plain data, so that it travels to the browser once. */
export function mappingGroups(
  kind: EvidenceKind,
  registrations: readonly { id: string; specificationId: string }[],
): MappableRegistration[] {
  const others = counterpartsAmong(kind, registrations)
  return registrations.map(({ id, specificationId }) => {
    const specification = specificationById(specificationId)
    return {
      registrationId: id,
      title: labelOf(specification),
      units: specification.units.map(unit => {
        const refused = admits(specification, unit, kind)?.sentence ?? null
        const title = specification.units.length > 1 ? `Unit ${unit.number}: ${unit.title}` : unit.title
        return { id: unit.id, title, refused, outcomes: refused ? [] : outcomesOf(unit, others) }
      }),
    }
  })
}

const outcomesOf = (unit: Unit, others: (code: string) => MappableCounterpart[]) =>
  unit.outcomes.map(outcome => ({
    code: outcome.code,
    title: outcome.title,
    criteria: outcome.criteria.map(({ code, text, subPoints }) => ({
      code,
      text,
      subPoints: subPoints.map(point => ({ code: point.code, text: point.text })),
      range: rangeOf(outcome, code),
      counterparts: others(code),
    })),
  }))

/** The counterparts of a criterion that this kind of evidence may be mapped to, on each registration that has them. */
function counterpartsAmong(
  kind: EvidenceKind,
  registrations: readonly { id: string; specificationId: string }[],
) {
  const ids = registrations.map(({ specificationId }) => specificationId)
  return (from: string): MappableCounterpart[] =>
    counterparts(ids, from).flatMap(({ code, strength, reason }) =>
      registrations.flatMap(({ id: registrationId, specificationId }) => {
        const specification = specificationById(specificationId)
        const located = statementAt(specification, code)
        return located && !admits(specification, located.unit, kind)
          ? [{ registrationId, code, strength, reason }]
          : []
      }),
    )
}

const rangeOf = ({ range }: Outcome, code: string) =>
  range
    .filter(({ criteria }) => criteria.includes(code))
    .map(({ lead, items, trailing }) => [lead, items.join('; '), trailing].filter(Boolean).join(' '))

/** Whether every word stands somewhere in the criterion, its sub-points or its range. */
export function isFound(
  { code, text, subPoints, range }: MappableCriterion,
  words: readonly string[],
): boolean {
  const all = [code, text, ...subPoints.map(point => point.text), ...range].join(' ').toLowerCase()
  return words.every(word => all.includes(word))
}

export const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean)
