import { expect, it } from 'vitest'
import { dayInWords, isoDay, momentInWords } from './uk-time.ts'

it.each([
  ['2026-11-22T14:02:00Z', '22 November 2026, 14:02'],
  ['2026-07-01T14:02:00Z', '1 July 2026, 15:02'],
  ['2026-01-01T00:05:00Z', '1 January 2026, 00:05'],
  ['2026-03-29T01:30:00Z', '29 March 2026, 02:30'],
])('says %s as it is on a clock in London', (at, words) => expect(momentInWords(at)).toBe(words))

it.each(['2026-07-01', '2026-01-01'])('keeps a bare day the same day: %s', day =>
  expect(isoDay(day)).toBe(day),
)

it('gives the day in London, not in UTC', () => {
  expect(isoDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  expect(dayInWords(new Date('2026-06-30T23:30:00Z'))).toBe('1 July 2026')
})
