import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { mayAdminister } from '#lib/people/staff-rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { EndAllocation } from '../input.ts'

/**
 * Ends an allocation, from that person's next request on. What they judged or signed stays.
 * @returns the registration it belonged to
 * @throws Refusal `not-found` or `allocation-ended`
 */
export async function endAllocation(
  actor: Actor,
  { allocationId }: EndAllocation,
  at = new Date(),
): Promise<string> {
  ensure(mayAdminister(actor))
  return within(actor, async tx => {
    await tx.$queryRaw`select id from allocation where id = ${allocationId}::uuid for update`
    const allocation = await tx.allocation.findFirst({
      where: { id: allocationId, centreId: actor.centreId },
      select: { registrationId: true, personId: true, role: true, endedAt: true },
    })
    if (!allocation) throw new Refusal(refused('not-found'))
    ensure(allocation.endedAt ? refused('allocation-ended') : null)

    const { registrationId, personId, role } = allocation
    await tx.allocation.update({ where: { id: allocationId }, data: { endedAt: at } })
    await record(tx, actor, at, {
      deed: 'allocation.ended',
      subjectId: registrationId,
      detail: { personId, role },
    })
    return registrationId
  })
}
