/** A calendar day as '2026-11-22'. Days are compared as text: what a date of birth or an approval means has no clock. */
export type Day = string

const iso = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The day that it is in London at this moment. */
export const londonDay = (at: Date): Day => iso.format(at)

/** The day that a date column holds: Prisma gives it as midnight UTC. */
export const dayOf = (column: Date): Day => column.toISOString().slice(0, 10)

/** A day as a date column wants it. */
export const columnOf = (day: Day): Date => new Date(`${day}T00:00:00.000Z`)

/** '22 November 2026'. */
export const dayInWords = (day: Day): string => words.format(columnOf(day))

/** Full years on that day. Somebody born on 29 February is a year older on 1 March of a common year. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The day so many days later; earlier when negative. */
export const daysLater = (day: Day, days: number): Day =>
  dayOf(new Date(columnOf(day).getTime() + days * 86_400_000))
