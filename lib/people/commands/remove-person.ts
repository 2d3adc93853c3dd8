import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import { mayEndSeats } from '../seat-rules.ts'
import type { OfPerson } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { endSessionsIn } from './end-sessions.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * Ends every seat that somebody holds in this centre and signs them out of it. What they did stays.
 * @throws Refusal `not-found` or `last-administrator`
 */
export async function removePerson(actor: Actor, { personId }: OfPerson, at = new Date()): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    const found = await personWithSeats(tx, actor, personId)
    ensure(mayEndSeats(found, found.held, found.administrators))

    await tx.membership.updateMany({
      where: { personId, centreId: actor.centreId, endedAt: null },
      data: { endedAt: at },
    })
    await endSessionsIn(tx, actor.centreId, personId, at)
    await record(
      tx,
      actor,
      at,
      ...found.held.map(seat => ({
        deed: 'seat.ended' as const,
        subjectId: personId,
        detail: { personId, seat },
      })),
      { deed: 'sessions.ended', subjectId: personId, detail: { personId } },
    )
  })
}
