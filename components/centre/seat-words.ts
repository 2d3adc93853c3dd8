import { seats } from '#lib/people/rules.ts'
import type { Seat } from '#prisma/client/enums.ts'

/** Every seat there is, as choices of a form. */
export const seatOptions = (all: readonly Seat[] = Object.keys(seats) as Seat[]) =>
  all.map(value => ({ value, label: seats[value].label }))

export const seatWords = (held: readonly Seat[]) => held.map(seat => seats[seat].label).join(', ')
