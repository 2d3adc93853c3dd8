/** What the crosswalk says of one criterion, in either direction. */
import type { Strength } from './crosswalk-schema.ts'
import { crosswalk } from './crosswalk-v1.ts'
import { findSpecification, specificationById } from './index.ts'
import type { Specification } from './schema.ts'
import { statementAt } from './statements.ts'

/** A statement of another unit that evidence for this one can show too. */
export interface Counterpart {
  /** One of the specifications that were asked about; where several share the unit, the first. */
  specification: string
  code: string
  strength: Strength
  reason: string
}

/** The strongest first. */
export const strengths: readonly Strength[] = ['same', 'overlaps', 'supports']

/**
 * The counterparts of a criterion within these specifications, the strongest first; of a sub-point, those of its
 * criterion. None for a code that the specifications do not have.
 */
export function counterparts(specificationIds: readonly string[], code: string): Counterpart[] {
  const specifications = specificationIds.flatMap(id => findSpecification(id) ?? [])
  const own = new Set(specifications.flatMap(specification => keyOf(specification, code) ?? []))
  const found = [...own].flatMap(key => links.get(key) ?? [])
  return found
    .flatMap(({ key, ...link }) => {
      const holder = specifications.find(specification => keyOf(specification, link.code) === key)
      return holder ? [{ specification: holder.id, ...link }] : []
    })
    .toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
}

interface Side extends Omit<Counterpart, 'specification'> {
  key: string
}

/** By statement, what stands on the other side of its links. */
const links: ReadonlyMap<string, readonly Side[]> = Map.groupBy(
  crosswalk.flatMap(({ from, to, strength, reason }) =>
    [
      [from, to],
      [to, from],
    ].flatMap(([here, there]) => {
      const of = here && keyOf(specificationById(here.specification), here.code)
      const key = there && keyOf(specificationById(there.specification), there.code)
      return of && key ? [{ of, key, code: there.code, strength, reason }] : []
    }),
  ),
  ({ of }) => of,
)

/** One key for a criterion however many specifications share its unit. */
function keyOf(specification: Specification, code: string): string | null {
  const located = statementAt(specification, code)
  return located && `${located.unit.id}#${located.criterion.code}`
}
