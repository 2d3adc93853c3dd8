import { expect, it } from 'vitest'
import { askFor, pageOf, pageSize } from './page-rules.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }))
const last = `r${pageSize - 1}`

it.each([
  ['the only page', pageSize, {}, undefined, undefined, pageSize],
  ['the first of several', pageSize + 1, {}, undefined, last, pageSize],
  ['one in the middle, going on', pageSize + 1, { after: 'x' }, 'r0', last, pageSize],
  ['the last, going on', 3, { after: 'x' }, 'r0', undefined, 3],
  ['one in the middle, going back', pageSize + 1, { before: 'x' }, 'r1', `r${pageSize}`, pageSize],
  ['the first, going back', pageSize, { before: 'x' }, undefined, last, pageSize],
  ['nothing', 0, {}, undefined, undefined, 0],
])('turns to %s', (_, count, turn, previous, next, shown) => {
  const page = pageOf(rows(count), turn)
  expect({ previous: page.previous, next: page.next, shown: page.rows.length }).toEqual({
    previous,
    next,
    shown,
  })
})

it('asks for one row more than it shows', () => {
  expect(askFor({})).toEqual({ take: pageSize + 1 })
  expect(askFor({ after: 'a' })).toEqual({ cursor: { id: 'a' }, skip: 1, take: pageSize + 1 })
  expect(askFor({ before: 'b' })).toEqual({ cursor: { id: 'b' }, skip: 1, take: -(pageSize + 1) })
})
