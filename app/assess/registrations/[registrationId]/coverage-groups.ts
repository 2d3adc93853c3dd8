import type { Group } from '#components/coverage/coverage-html.ts'
import type { CriterionStanding } from '#lib/portfolio/rules/criterion-state.ts'
import type { Specification } from '#specs/schema.ts'

/** A specification as the coverage map draws it, each criterion with how it stands. */
export function coverageGroups(
  specification: Specification,
  standings: ReadonlyMap<string, CriterionStanding>,
): Group[] {
  return specification.units.map(unit => ({
    unit: specification.kind === 'qualification' ? unit.number : '',
    title: unit.title,
    outcomes: unit.outcomes.map(({ code, title, criteria }) => ({
      code: code.slice(code.indexOf(':') + 1),
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
