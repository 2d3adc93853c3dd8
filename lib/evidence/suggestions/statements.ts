import { definitionsFor, rangeOf } from '#specs/bearing.ts'
import type { Criterion, Specification, Unit } from '#specs/schema.ts'
import { practiceOf } from './practice.ts'

/** A statement as the ranking reads it. */
export interface Statement {
  /** As the database names it. */
  readonly criterionId: string
  readonly specificationId: string
  readonly unit: Unit
  readonly criterion: Criterion
  readonly fields: Readonly<Record<Field, string>>
}

/** Where a word can stand, and how much it counts there. */
export const fields = { wording: 1, range: 0.6, definition: 0.3, heading: 0.3, practice: 1 } as const
export type Field = keyof typeof fields

/** Every statement of a specification that evidence can be mapped to, in the source's order. */
export function statementsOf(specification: Specification): Statement[] {
  return specification.units.flatMap(unit =>
    unit.outcomes.flatMap(outcome =>
      outcome.criteria.map(criterion => {
        const own = definitionsFor(specification, criterion).filter(({ criteria }) => criteria.length > 0)
        const range = rangeOf({ outcome, criterion })
        return {
          criterionId: `${unit.id}#${criterion.code}`,
          specificationId: specification.id,
          unit,
          criterion,
          fields: {
            wording: [criterion.text, ...criterion.subPoints.map(({ text }) => text)].join('; '),
            range: range.flatMap(({ lead, items, trailing }) => [lead, ...items, trailing ?? '']).join('; '),
            definition: own.map(({ text }) => text).join('; '),
            heading: outcome.title,
            practice: practiceOf(unit.id, criterion.code),
          },
        }
      }),
    ),
  )
}
