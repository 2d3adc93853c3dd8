/** Finding one's way in a specification. */
import type { Criterion, Outcome, Rule, Specification, SubPoint, Unit } from './schema.ts'

/** A statement with everything that stands above it. */
export interface Located {
  unit: Unit
  outcome: Outcome
  criterion: Criterion
  /** Null when the code was a criterion's. */
  subPoint: SubPoint | null
}

export function criteriaOf(unit: Unit): Criterion[] {
  return unit.outcomes.flatMap(outcome => outcome.criteria)
}

export function criteriaIn(specification: Specification): Criterion[] {
  return specification.units.flatMap(criteriaOf)
}

/** The criterion with this code, or null; a sub-point's code is not a criterion's. */
export function criterionAt(specification: Specification, code: string): Criterion | null {
  const found = statementAt(specification, code)
  return found && !found.subPoint ? found.criterion : null
}

/** The criterion or sub-point with this code and where it stands, or null. */
export function statementAt(specification: Specification, code: string): Located | null {
  for (const unit of specification.units)
    for (const outcome of unit.outcomes)
      for (const criterion of outcome.criteria) {
        if (criterion.code === code) return { unit, outcome, criterion, subPoint: null }
        const subPoint = criterion.subPoints.find(point => point.code === code)
        if (subPoint) return { unit, outcome, criterion, subPoint }
      }
  return null
}

/** The unit that holds a criterion or sub-point, or null. */
export function unitOf(specification: Specification, code: string): Unit | null {
  return statementAt(specification, code)?.unit ?? null
}

/** Every rule of one kind, in the source's order. */
export function rulesOf<Kind extends Rule['kind']>(
  specification: Specification,
  kind: Kind,
): Extract<Rule, { kind: Kind }>[] {
  return specification.rules.filter((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind)
}

/** What people call it. */
export function labelOf(specification: Specification): string {
  return specification.title ?? specification.workingLabel ?? specification.id
}
