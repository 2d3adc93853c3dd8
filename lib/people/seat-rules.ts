import { refused, type Verdict } from '#lib/refusal.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { seats } from './rules.ts'

interface Asked {
  readonly person: { readonly id: string; readonly name: string }
  /** The seats that the person holds in this centre now. */
  readonly held: readonly Seat[]
}

/** Somebody may hold several seats, a candidate's among them: whose work they may judge is asked each time. */
export function mayGiveSeat({ person, held }: Asked, seat: Seat): Verdict {
  return held.includes(seat)
    ? refused('seat-held-already', { name: person.name, seat: seats[seat].label.toLowerCase() })
    : null
}

/**
 * A centre keeps at least one administrator, or nobody could put anything right.
 * @param administrators the ids of everybody who holds that seat in this centre now
 */
export function mayEndSeats(
  { person, held }: Asked,
  ending: readonly Seat[],
  administrators: readonly string[],
): Verdict {
  const missing = ending.find(seat => !held.includes(seat))
  if (missing)
    return refused('seat-not-held', { name: person.name, seat: seats[missing].label.toLowerCase() })
  const others = administrators.some(id => id !== person.id)
  return ending.includes('centre_administrator') && !others ? refused('last-administrator') : null
}

/**
 * A link that sets a password opens every centre of its person: only where this is their one centre may an
 * administrator hold it in hand.
 */
export function mayHandOverLink(person: { readonly name: string; readonly seatsElsewhere: number }): Verdict {
  return person.seatsElsewhere > 0 ? refused('link-not-handed-over', { name: person.name }) : null
}
