import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import type { OfPerson } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { endSessionsIn } from './end-sessions.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * Signs somebody out wherever they are working in this centre; their work in other centres goes on.
 * @throws Refusal `not-found`
 */
export async function endSessionsHere(actor: Actor, { personId }: OfPerson, at = new Date()): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    await personWithSeats(tx, actor, personId)
    await endSessionsIn(tx, actor.centreId, personId, at)
    await record(tx, actor, at, { deed: 'sessions.ended', subjectId: personId, detail: { personId } })
  })
}
