import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { mayAdminister } from '#lib/people/staff-rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { WithdrawRegistration } from '../input.ts'
import { registrationsToChange } from '../queries/registrations-to-change.ts'
import { isActive } from '../rules/allocating.ts'

/**
 * Withdraws a candidate from one specification. Evidence, judgements and decisions stay; registering them again
 * takes the registration up where it was.
 * @throws Refusal `not-found` or `registration-not-active`
 */
export async function withdrawRegistration(
  actor: Actor,
  { registrationId, reason }: WithdrawRegistration,
  at = new Date(),
): Promise<void> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    for (const registration of await registrationsToChange(tx, actor, [registrationId]))
      ensure(isActive(registration))

    await tx.registration.update({ where: { id: registrationId }, data: { status: 'withdrawn' } })
    await record(tx, actor, at, {
      deed: 'registration.withdrawn',
      subjectId: registrationId,
      detail: { reason },
    })
  })
}
