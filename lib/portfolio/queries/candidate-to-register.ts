import type { Tx } from '#lib/db.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/**
 * Somebody with a candidate's seat in this centre and how their registrations stand. The seat is locked until
 * the transaction ends, so that the same person is registered once however many ask at once.
 * @throws Refusal `not-found`
 */
export async function candidateToRegister(tx: Tx, { centreId }: Actor, personId: string) {
  await tx.$queryRaw`
    select id from membership
    where centre_id = ${centreId}::uuid and person_id = ${personId}::uuid and seat = 'candidate' for update`
  const seat = await tx.membership.findFirst({
    where: { centreId, personId, seat: 'candidate', endedAt: null },
    select: {
      dateOfBirth: true,
      person: {
        select: {
          name: true,
          registrations: { where: { centreId }, select: { specificationId: true, status: true } },
        },
      },
    },
  })
  if (!seat) throw new Refusal(refused('not-found'))
  return {
    name: seat.person.name,
    dateOfBirth: seat.dateOfBirth && dayOf(seat.dateOfBirth),
    registrations: seat.person.registrations,
  }
}
