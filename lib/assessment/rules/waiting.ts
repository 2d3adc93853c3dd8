import { type Day, londonDay } from '#lib/people/day-rules.ts'

export interface Waiting {
  readonly days: number
  /** How many days past the centre's time for feedback; 0 while it is in time. */
  readonly overdue: number
}

const dayLength = 86_400_000
const between = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

/** How long something has waited, in days of the London calendar, against the centre's time for feedback. */
export function waiting(since: Date, now: Date, feedbackDays: number): Waiting {
  const days = Math.max(0, between(londonDay(since), londonDay(now)))
  return { days, overdue: Math.max(0, days - feedbackDays) }
}
