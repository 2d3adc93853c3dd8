import type { Specification } from '#specs/schema.ts'
import type { CriterionStanding, CriterionState } from './criterion-state.ts'

interface Cell {
  code: string
  text: string
  state: CriterionState
  count: number
}

interface Group {
  unit: string
  title: string
  outcomes: { code: string; title: string; cells: Cell[] }[]
}

/**
 * The cells of a coverage map: each criterion of a specification with how it stands in one registration. Numbers
 * are those of its source: outside a qualification a unit has none, and neither have the parts of a standard.
 */
export function coverageGroups(
  specification: Specification,
  standings: ReadonlyMap<string, CriterionStanding>,
): Group[] {
  const { kind } = specification
  return specification.units.map(unit => ({
    unit: kind === 'qualification' ? unit.number : '',
    title: unit.title,
    outcomes: unit.outcomes.map(({ code, title, criteria }) => ({
      code: kind === 'standard' ? '' : code.slice(code.indexOf(':') + 1),
      title,
      cells: criteria.map(criterion => {
        const standing = standings.get(`${unit.id}#${criterion.code}`)
        return {
          code: criterion.code,
          text: criterion.text,
          state: standing?.state ?? 'none',
          count: standing?.evidenceCount ?? 0,
        }
      }),
    })),
  }))
}

export interface Progress {
  readonly met: number
  readonly claimed: number
  readonly total: number
}

/** How far a unit is, counted in criteria. */
export function progressOf(
  unit: Specification['units'][number],
  standings: ReadonlyMap<string, CriterionStanding>,
): Progress {
  const all = unit.outcomes.flatMap(({ criteria }) =>
    criteria.map(({ code }) => standings.get(`${unit.id}#${code}`)),
  )
  return {
    met: all.filter(standing => standing?.met).length,
    claimed: all.filter(standing => standing && standing.state !== 'none').length,
    total: all.length,
  }
}
