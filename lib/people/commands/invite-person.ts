import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import type { InvitePerson } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { admitPerson } from './admit-person.ts'

/**
 * Gives somebody seats in this centre. Whether another centre knows the e-mail address is never told.
 * @returns the person, and once the token of a set-password link when they need one
 */
export async function invitePerson(actor: Actor, input: InvitePerson, at = new Date()) {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    const { personId, token } = await admitPerson(tx, actor.centreId, input, at)
    await record(tx, actor, at, {
      deed: 'person.invited',
      subjectId: personId,
      detail: { personId, seats: input.seats },
    })
    return { personId, token }
  })
}
