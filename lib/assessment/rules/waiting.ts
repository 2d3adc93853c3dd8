import { type Day, daysLater, londonDay } from '#lib/people/day-rules.ts'
import { bankHolidays, weekdayOf } from './bank-holidays.ts'

export interface Waiting {
  /** Working days since the day on which it began, that day left out and today counted. */
  readonly days: number
  /** Within how many of them the centre promises feedback. */
  readonly promised: number
  /** How many past the promise; 0 while it is in time. */
  readonly overdue: number
  /** The last day on which it is in time. */
  readonly due: Day
}

/** Monday to Friday without the bank holidays of England and Wales. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday > 0 && weekday < 6 && !bankHolidays(Number(day.slice(0, 4))).has(day)
}

/** The working day so many working days after a day, which may be none itself. */
export function workingDaysLater(day: Day, count: number): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = daysLater(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** How many working days lie after the first day, up to and with the second. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let day = daysLater(from, 1); day <= to; day = daysLater(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** How long something has waited, in working days of the London calendar, against the centre's promise. */
export function waiting(since: Date, now: Date, promised: number): Waiting {
  const from = londonDay(since)
  const days = workingDaysBetween(from, londonDay(now))
  return { days, promised, overdue: Math.max(0, days - promised), due: workingDaysLater(from, promised) }
}
