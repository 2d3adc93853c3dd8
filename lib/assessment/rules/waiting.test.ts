import { expect, it } from 'vitest'
import { waiting } from './waiting.ts'

it.each([
  ['the same day', '2026-11-02T09:00:00Z', '2026-11-02T17:00:00Z', 0, 0],
  ['over midnight', '2026-11-02T23:30:00Z', '2026-11-03T00:30:00Z', 1, 0],
  ['on the last day', '2026-11-02T09:00:00Z', '2026-11-12T09:00:00Z', 10, 0],
  ['a day too long', '2026-11-02T09:00:00Z', '2026-11-13T09:00:00Z', 11, 1],
  ['past midnight in London, not in UTC', '2026-07-01T22:00:00Z', '2026-07-01T23:30:00Z', 1, 0],
  ['over the end of summer time', '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z', 2, 0],
  ['with a clock that runs ahead', '2026-11-03T09:00:00Z', '2026-11-02T09:00:00Z', 0, 0],
])('counts days of the calendar %s', (_, since, now, days, overdue) => {
  expect(waiting(new Date(since), new Date(now), 10)).toEqual({ days, overdue })
})
