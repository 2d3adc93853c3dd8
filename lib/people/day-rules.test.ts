import { describe, expect, it } from 'vitest'
import { ageOn, columnOf, dayInWords, dayOf, daysLater, londonDay } from './day-rules.ts'

describe('age', () => {
  it.each([
    ['the day before the birthday', '2010-11-22', '2026-11-21', 15],
    ['on the birthday', '2010-11-22', '2026-11-22', 16],
    ['born on 29 February, on 28 February of a common year', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February, on 1 March of a common year', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February, on 29 February of a leap year', '2008-02-29', '2028-02-29', 20],
    ['born on 31 December, on 1 January', '2010-12-31', '2027-01-01', 16],
  ])('%s', (_, birth, on, years) => {
    expect(ageOn(birth, on)).toBe(years)
  })
})

it('takes the day from London, not from UTC', () => {
  expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  expect(londonDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
})

it('keeps a day through the column and back', () => {
  expect(dayOf(columnOf('2026-03-29'))).toBe('2026-03-29')
})

it('says a day in words', () => {
  expect(dayInWords('2026-03-01')).toBe('1 March 2026')
})

it('counts days over the end of February', () => {
  expect(daysLater('2026-02-28', 1)).toBe('2026-03-01')
  expect(daysLater('2026-03-01', -1)).toBe('2026-02-28')
})
