import { specifications } from '#specs/index.ts'
import type { Criterion, Unit } from '#specs/schema.ts'

/** A criterion as the database names it. */
export interface LocatedCriterion {
  readonly id: string
  readonly unit: Unit
  readonly criterion: Criterion
}

const byId = new Map<string, LocatedCriterion>(
  specifications.flatMap(({ units }) =>
    units.flatMap(unit =>
      unit.outcomes.flatMap(({ criteria }) =>
        criteria.map(criterion => {
          const id = criterionId(unit, criterion.code)
          return [id, { id, unit, criterion }] as const
        }),
      ),
    ),
  ),
)

/** The id under which the database holds a criterion. */
export function criterionId(unit: { readonly id: string }, code: string): string {
  return `${unit.id}#${code}`
}

/** The criterion with this id, or `null`; an id that came from outside may be anything. */
export const findCriterion = (id: string): LocatedCriterion | null => byId.get(id) ?? null

/** For ids out of our own tables: one that has gone missing is our fault. */
export function criterionWithId(id: string): LocatedCriterion {
  const found = findCriterion(id)
  if (!found) throw new Error(`No specification has the criterion '${id}'.`)
  return found
}
