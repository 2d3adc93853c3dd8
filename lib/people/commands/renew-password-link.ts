import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'
import { mayHandOverLink } from '../seat-rules.ts'
import type { OfPerson } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { asIdentity } from './as-identity.ts'
import { makePasswordLink } from './make-password-link.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * A new set-password link for somebody of this centre, to be handed to them.
 * @returns its token, to be shown once
 * @throws Refusal `not-found`, or `link-not-handed-over` when it would open another centre too
 */
export async function renewPasswordLink(
  actor: Actor,
  { personId }: OfPerson,
  at = new Date(),
): Promise<string> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    const { person } = await personWithSeats(tx, actor, personId)
    const token = await asIdentity(tx, async () => {
      const seatsElsewhere = await tx.membership.count({
        where: { personId, centreId: { not: actor.centreId } },
      })
      ensure(mayHandOverLink({ name: person.name, seatsElsewhere }))
      return makePasswordLink(tx, personId, at)
    })
    await record(tx, actor, at, { deed: 'password-link.made', subjectId: personId, detail: { personId } })
    return token
  })
}
