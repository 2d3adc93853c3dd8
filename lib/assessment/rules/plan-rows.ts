import type { PlanDraft } from '../plan-input.ts'
import { findTemplate } from './plan-templates.ts'

/** One activity in the form of a plan, as it is typed. */
export interface PlanRow {
  readonly title: string
  readonly method: string
  readonly dueOn: string
  readonly criteria: string
}

export const emptyRow: PlanRow = { title: '', method: '', dueOn: '', criteria: '' }

/** A row from the planner: the activity, its method and the criteria that it would close. */
export function proposedRow(templateId: string, codes: readonly string[]): PlanRow | null {
  const template = findTemplate(templateId)
  return template && { title: template.title, method: template.method, dueOn: '', criteria: codes.join(' ') }
}

const isEmpty = (row: PlanRow) => Object.values(row).every(value => value.trim() === '')

/** The rows after a button of the form was pressed: one more, one less, one from the planner in the first empty place. */
export function rowsAfter({
  deed,
  argument,
  activities,
}: Pick<PlanDraft, 'deed' | 'argument' | 'activities'>): PlanRow[] {
  if (deed === 'row') return [...activities, emptyRow]
  if (deed === 'remove') return activities.filter((_, index) => index !== Number(argument))
  if (deed === 'keep') return [...activities]
  const [templateId = '', ...codes] = argument.split(' ')
  const row = proposedRow(templateId, codes)
  if (!row) return [...activities]
  const free = activities.findIndex(isEmpty)
  return free < 0 ? [...activities, row] : activities.with(free, row)
}

/** Rows as the values of the form's fields. */
export function rowValues(rows: readonly PlanRow[]): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [`activities.${index}.${name}`, String(value)]),
    ),
  )
}

/** The whole form as it comes back after such a button. */
export const formAfter = (draft: PlanDraft): Record<string, string> => ({
  ...rowValues(rowsAfter(draft)),
  note: draft.note,
})

/** How many rows the values of a form hold. */
export function rowCount(values: Readonly<Record<string, unknown>>): number {
  const places = Object.keys(values).flatMap(name => /^activities\.(\d{1,2})\./.exec(name)?.[1] ?? [])
  return places.reduce((most, place) => Math.max(most, Number(place) + 1), 0)
}
