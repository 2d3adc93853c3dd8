import { withinIdentity } from '#lib/db.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { ChangeCentre } from '../input.ts'
import type { SignedIn } from '../rules.ts'

/**
 * Moves this session to another centre. It is not recorded: where somebody looks is no deed.
 * @throws Refusal 'not-found' without a standing seat there
 */
export async function changeCentre(who: SignedIn, { centreId }: ChangeCentre): Promise<void> {
  await withinIdentity(null, async tx => {
    const { count } = await tx.session.updateMany({
      where: {
        id: who.sessionId,
        personId: who.personId,
        endedAt: null,
        person: { memberships: { some: { centreId, endedAt: null } } },
      },
      data: { centreId },
    })
    if (count === 0) throw new Refusal(refused('not-found'))
  })
}
