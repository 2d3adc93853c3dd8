import type { Tx } from '#lib/db.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { Actor } from '../rules.ts'

/**
 * Somebody of this centre with the seats that stand, and everybody who administers it: locked, so that two
 * administrators cannot end each other's seats at once.
 * @throws Refusal `not-found` for anybody who never had a seat here
 */
export async function personWithSeats(tx: Tx, actor: Actor, personId: string) {
  await tx.$queryRaw`
    select id from membership
    where centre_id = ${actor.centreId}::uuid and (person_id = ${personId}::uuid or seat = 'centre_administrator')
    order by id for update`
  const standing = await tx.membership.findMany({
    where: { centreId: actor.centreId, OR: [{ personId }, { seat: 'centre_administrator', endedAt: null }] },
    select: { personId: true, seat: true, endedAt: true, person: { select: { id: true, name: true } } },
  })
  const own = standing.filter(each => each.personId === personId)
  const [first] = own
  if (!first) throw new Refusal(refused('not-found'))
  return {
    person: first.person,
    held: own.filter(({ endedAt }) => endedAt === null).map(({ seat }) => seat),
    administrators: standing
      .filter(({ seat, endedAt }) => seat === 'centre_administrator' && endedAt === null)
      .map(each => each.personId),
  }
}
