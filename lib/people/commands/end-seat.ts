import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import { mayEndSeats } from '../seat-rules.ts'
import type { ChangeSeat } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * Ends one seat of somebody in this centre, from their next request on: seats are read each time.
 * @throws Refusal `not-found`, `seat-not-held` or `last-administrator`
 */
export async function endSeat(actor: Actor, { personId, seat }: ChangeSeat, at = new Date()): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    const found = await personWithSeats(tx, actor, personId)
    ensure(mayEndSeats(found, [seat], found.administrators))

    await tx.membership.updateMany({
      where: { personId, centreId: actor.centreId, seat, endedAt: null },
      data: { endedAt: at },
    })
    await record(tx, actor, at, { deed: 'seat.ended', subjectId: personId, detail: { personId, seat } })
  })
}
