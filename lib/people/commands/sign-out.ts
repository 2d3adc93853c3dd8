import { withinIdentity } from '#lib/db.ts'
import type { SignedIn } from '../rules.ts'

/** Ends this session; ending one that has ended changes nothing. */
export async function signOut(who: SignedIn, at = new Date()): Promise<void> {
  await withinIdentity(null, tx =>
    tx.session.updateMany({
      where: { id: who.sessionId, personId: who.personId, endedAt: null },
      data: { endedAt: at },
    }),
  )
}
