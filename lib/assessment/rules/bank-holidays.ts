import { columnOf, type Day, dayOf, daysLater } from '#lib/people/day-rules.ts'

const pad = (number: number) => String(number).padStart(2, '0')
const dayIn = (year: number, month: number, day: number): Day => `${year}-${pad(month)}-${pad(day)}`

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => columnOf(day).getUTCDay()

/** Those that were declared for one year, and those that were moved in it: Banking and Financial Dealings Act 1971, s. 1. */
const declared: Readonly<Record<number, { readonly added: readonly Day[]; readonly gone: readonly Day[] }>> =
  {
    2020: { added: ['2020-05-08'], gone: ['2020-05-04'] },
    2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], gone: ['2022-05-30'] },
    2023: { added: ['2023-05-08'], gone: [] },
  }

/** The bank holidays of England and Wales in one year, as they are substituted when they fall on a weekend. */
export function bankHolidays(year: number): ReadonlySet<Day> {
  const easter = easterOf(year)
  const { added, gone } = declared[year] ?? { added: [], gone: [] }
  const usual = [
    nextWeekday(dayIn(year, 1, 1)),
    daysLater(easter, -2),
    daysLater(easter, 1),
    mondayFrom(dayIn(year, 5, 1)),
    mondayFrom(dayIn(year, 5, 25)),
    mondayFrom(dayIn(year, 8, 25)),
    ...christmas(year),
  ]
  return new Set([...usual.filter(day => !gone.includes(day)), ...added])
}

const nextWeekday = (day: Day): Day => {
  const weekday = weekdayOf(day)
  return daysLater(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}

const mondayFrom = (day: Day): Day => daysLater(day, (8 - weekdayOf(day)) % 7)

/** Christmas Day and Boxing Day; on a weekend, the next weekdays that are not the other's. */
function christmas(year: number): Day[] {
  const day = dayIn(year, 12, 25)
  const substitutes: Readonly<Record<number, readonly [number, number]>> = { 5: [0, 3], 6: [2, 3], 0: [2, 1] }
  const [first, second] = substitutes[weekdayOf(day)] ?? [0, 1]
  return [daysLater(day, first), daysLater(day, second)]
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const golden = year % 19
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * late + 114
  return dayOf(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)))
}
