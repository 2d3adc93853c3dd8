import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import { mayGiveSeat } from '../seat-rules.ts'
import type { ChangeSeat } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { personWithSeats } from './person-with-seats.ts'

/** @throws Refusal `not-found` or `seat-held-already` */
export async function giveSeat(actor: Actor, { personId, seat }: ChangeSeat, at = new Date()): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    ensure(mayGiveSeat(await personWithSeats(tx, actor, personId), seat))

    await tx.membership.upsert({
      where: { personId_centreId_seat: { personId, centreId: actor.centreId, seat } },
      create: { personId, centreId: actor.centreId, seat, createdAt: at },
      update: { endedAt: null },
    })
    await record(tx, actor, at, { deed: 'seat.given', subjectId: personId, detail: { personId, seat } })
  })
}
