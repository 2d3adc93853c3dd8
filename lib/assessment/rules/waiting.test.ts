import { describe, expect, it } from 'vitest'
import { isWorkingDay, waiting, workingDaysBetween, workingDaysLater } from './waiting.ts'

it.each([
  ['a Monday', '2026-11-02', true],
  ['a Friday', '2026-11-06', true],
  ['a Saturday', '2026-11-07', false],
  ['a Sunday', '2026-11-08', false],
  ['Good Friday', '2026-04-03', false],
  ['the day after Boxing Day that stands for it', '2026-12-28', false],
  ['the day after that', '2026-12-29', true],
])('%s, %s, is a working day: %s', (_, day, working) => expect(isWorkingDay(day)).toBe(working))

it.each([
  ['2026-11-02', 0, '2026-11-02'],
  ['2026-11-02', 1, '2026-11-03'],
  ['2026-11-06', 1, '2026-11-09'],
  ['2026-11-07', 1, '2026-11-09'],
  ['2026-11-02', 10, '2026-11-16'],
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-12-23', 5, '2027-01-04'],
])('from %s, %i working days later it is %s', (from, count, day) => {
  expect(workingDaysLater(from, count)).toBe(day)
})

it('counts up to the day that it reaches', () => {
  for (const count of [1, 5, 10, 40])
    expect(workingDaysBetween('2026-03-28', workingDaysLater('2026-03-28', count))).toBe(count)
})

describe('of a promise of ten working days', () => {
  it.each([
    ['the same day', '2026-11-02T09:00:00Z', '2026-11-02T17:00:00Z', 0, 0],
    ['over midnight', '2026-11-02T23:30:00Z', '2026-11-03T00:30:00Z', 1, 0],
    ['over a weekend', '2026-11-06T09:00:00Z', '2026-11-08T09:00:00Z', 0, 0],
    ['handed in on a Saturday', '2026-11-07T09:00:00Z', '2026-11-09T09:00:00Z', 1, 0],
    ['on the last day', '2026-11-02T09:00:00Z', '2026-11-16T22:00:00Z', 10, 0],
    ['the weekend after the last day but one', '2026-11-02T09:00:00Z', '2026-11-15T09:00:00Z', 9, 0],
    ['a day too long', '2026-11-02T09:00:00Z', '2026-11-17T09:00:00Z', 11, 1],
    ['past midnight in London, not in UTC', '2026-07-01T22:00:00Z', '2026-07-01T23:30:00Z', 1, 0],
    ['over the end of summer time', '2026-10-23T12:00:00Z', '2026-10-26T12:00:00Z', 1, 0],
    ['over Easter', '2026-04-02T12:00:00Z', '2026-04-07T12:00:00Z', 1, 0],
    ['with a clock that runs ahead', '2026-11-03T09:00:00Z', '2026-11-02T09:00:00Z', 0, 0],
  ])('%s it has waited so long', (_, since, now, days, overdue) => {
    expect(waiting(new Date(since), new Date(now), 10)).toMatchObject({ days, overdue, promised: 10 })
  })

  it('the last day is named', () => {
    expect(waiting(new Date('2026-12-18T09:00:00Z'), new Date('2026-12-18T10:00:00Z'), 10).due).toBe(
      '2027-01-06',
    )
  })
})
