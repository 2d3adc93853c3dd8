import type { Day } from '#lib/people/day-rules.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import type { Proposal } from './plan-proposals.ts'
import { emptyRow, type PlanRow, proposedRow } from './plan-rows.ts'

interface Unfinished {
  readonly title: string
  readonly method: EvidenceKind
  readonly dueOn: Day
  readonly criteria: readonly { readonly criterionId: string }[]
}

interface Start {
  /** What the plans that stand still have to do. */
  readonly unfinished: readonly Unfinished[]
  readonly proposals: readonly Proposal[]
  /** Ids of the proposals that were chosen, and codes that an activity is wanted for. */
  readonly add: readonly string[]
  readonly codes: string
}

/**
 * The rows with which a new plan begins: what is unfinished, so that replacing a plan loses nothing of it, then what was
 * chosen. A day that was agreed stays, and is refused if it has passed.
 */
export function startingRows({ unfinished, proposals, add, codes }: Start): PlanRow[] {
  const rows = [
    ...unfinished.map(({ title, method, dueOn, criteria }) => ({
      title,
      method,
      dueOn,
      criteria: [
        ...new Set(criteria.map(({ criterionId }) => criterionId.slice(criterionId.indexOf('#') + 1))),
      ].join(' '),
    })),
    ...[...new Set(add)].flatMap(id => {
      const chosen = proposals.find(each => each.id === id)
      const closed = new Set(chosen?.closes.map(({ code }) => code))
      return (chosen && proposedRow(id, [...closed])) ?? []
    }),
  ]
  const wanted = codes.trim() ? [{ ...emptyRow, criteria: codes.trim() }] : []
  return rows.length + wanted.length > 0 ? [...rows, ...wanted] : [emptyRow]
}
