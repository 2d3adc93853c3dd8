import { describe, expect, it } from 'vitest'
import { emptyRow, formAfter, proposedRow, rowCount, rowsAfter, rowValues } from './plan-rows.ts'

const row = (title: string) => ({ ...emptyRow, title })
const pressed = (deed: 'row' | 'remove' | 'add' | 'keep', argument: string, ...titles: string[]) =>
  rowsAfter({ deed, argument, activities: titles.map(row) })
const titles = (rows: ReturnType<typeof pressed>) => rows.map(({ title }) => title)

describe('rowsAfter', () => {
  it('adds an empty row, takes one away, or leaves all as they are', () => {
    expect(titles(pressed('row', '', 'A'))).toEqual(['A', ''])
    expect(titles(pressed('remove', '1', 'A', 'B', 'C'))).toEqual(['A', 'C'])
    expect(titles(pressed('remove', '9', 'A'))).toEqual(['A'])
    expect(titles(pressed('keep', '', 'A'))).toEqual(['A'])
  })

  it('puts what the planner proposes into the first empty row, else at the end', () => {
    const proposed = pressed('add', 'review 002:4.2 P7', 'A', '', 'B')
    expect(proposed[1]).toEqual({
      title: 'Lead a support plan review with an individual and their key people',
      method: 'observation',
      dueOn: '',
      criteria: '002:4.2 P7',
    })
    expect(proposed).toHaveLength(3)
    expect(pressed('add', 'review P7', 'A')).toHaveLength(2)
  })

  it('adds nothing that the planner does not know', () => {
    expect(titles(pressed('add', 'nonsense P7', 'A'))).toEqual(['A'])
    expect(proposedRow('__proto__', [])).toBeNull()
  })
})

it('goes to the form’s values and back', () => {
  expect(rowValues([row('A'), row('B')])).toEqual({
    'activities.0.title': 'A',
    'activities.0.method': '',
    'activities.0.dueOn': '',
    'activities.0.criteria': '',
    'activities.1.title': 'B',
    'activities.1.method': '',
    'activities.1.dueOn': '',
    'activities.1.criteria': '',
  })
  expect(rowCount(rowValues([row('A'), row('B')]))).toBe(2)
  expect(rowCount({ note: '' })).toBe(0)
})

it('keeps the note beside the rows', () => {
  expect(formAfter({ deed: 'row', argument: '', seen: '', note: 'Soon', activities: [] })).toMatchObject({
    note: 'Soon',
    'activities.0.title': '',
  })
})
