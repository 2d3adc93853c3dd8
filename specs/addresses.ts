/** Where each specification and statement stands in the reader, and back. */
import { findSpecification, specifications } from './index.ts'
import type { Criterion, Specification, Unit } from './schema.ts'
import { criteriaIn, type Located, statementAt } from './statements.ts'

/** '/specifications/city-and-guilds/3085-02@1' */
export function specificationPath({ id }: Pick<Specification, 'id'>): string {
  return `/specifications/${id}`
}

/** '/specifications/city-and-guilds/3085-02@1/002%3A2.1', for a criterion or a sub-point. */
export function statementPath(specification: Pick<Specification, 'id'>, code: string): string {
  return `${specificationPath(specification)}/${encodeURIComponent(code)}`
}

/** The place of a statement, outcome or unit inside the page of its whole specification. */
export function anchorPath(specification: Pick<Specification, 'id'>, anchor: string): string {
  return `${specificationPath(specification)}#${anchor}`
}

/** The specification that two segments of an address name, percent-encoded or not; null when there is none. */
export function specificationFrom(body: string, name: string): Specification | null {
  return findSpecification(`${decoded(body)}/${decoded(name)}`)
}

/** The statement that a segment of an address names, percent-encoded or not; null when there is none. */
export function statementFrom(specification: Specification, segment: string): Located | null {
  const code = decoded(segment)
  return code === null ? null : statementAt(specification, code)
}

/** A code where its unit is already named: '2.1.a' of '001:2.1.a'. */
export function shortCode(code: string): string {
  return code.slice(code.indexOf(':') + 1)
}

/** Anything may stand in an address, so what cannot be decoded names nothing. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

export interface Neighbours {
  previous: string | null
  next: string | null
}

/** The codes before and after: among the criteria of the specification, or the sub-points of the criterion. */
export function neighboursOf(specification: Specification, { criterion, subPoint }: Located): Neighbours {
  const row: readonly Pick<Criterion, 'code'>[] = subPoint ? criterion.subPoints : criteriaIn(specification)
  const at = row.findIndex(({ code }) => code === (subPoint ?? criterion).code)
  return { previous: row[at - 1]?.code ?? null, next: row[at + 1]?.code ?? null }
}

/** The other specifications that hold this very unit. */
export function sharing(specification: Specification, unit: Unit): Specification[] {
  return specifications.filter(
    other => other.id !== specification.id && other.units.some(({ id }) => id === unit.id),
  )
}
