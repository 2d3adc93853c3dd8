import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/**
 * Registrations of the actor's centre with the allocations that stand, locked until the transaction ends.
 * @throws Refusal `not-found` unless all of them are there
 */
export async function registrationsToChange(tx: Tx, { centreId }: Actor, registrationIds: readonly string[]) {
  const ids = [...new Set(registrationIds)]
  await tx.$queryRaw`select id from registration where id = any(${ids}::uuid[]) order by id for update`
  const found = await tx.registration.findMany({
    where: { id: { in: ids }, centreId },
    select: {
      id: true,
      candidateId: true,
      specificationId: true,
      status: true,
      allocations: { where: { endedAt: null }, select: { id: true, personId: true, role: true } },
    },
    orderBy: { id: 'asc' },
  })
  if (found.length !== ids.length) throw new Refusal(refused('not-found'))
  return found
}
