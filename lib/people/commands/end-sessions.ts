import { type Tx, withinIdentity } from '#lib/db.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { EndSession } from '../input.ts'
import type { SignedIn } from '../rules.ts'
import { asIdentity } from './as-identity.ts'
import { recordInCentres } from './record-in-centres.ts'

/** Ends a person's sessions, all or all but one; the next request of each finds nobody there. The caller records the deed. */
export async function endSessionsOf(tx: Tx, personId: string, at: Date, except?: string): Promise<void> {
  await tx.session.updateMany({
    where: { personId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: at },
  })
}

/** Ends the sessions of somebody who is working in this one centre, from inside its transaction. The caller records the deed. */
export async function endSessionsIn(tx: Tx, centreId: string, personId: string, at: Date): Promise<void> {
  await asIdentity(tx, () =>
    tx.session.updateMany({ where: { personId, centreId, endedAt: null }, data: { endedAt: at } }),
  )
}

/** Signs a person out everywhere, here too. */
export async function endSessions(who: SignedIn, at = new Date()): Promise<void> {
  const { personId } = who
  await withinIdentity(null, async tx => {
    await endSessionsOf(tx, personId, at)
    await recordInCentres(tx, personId, at, {
      deed: 'sessions.ended',
      subjectId: personId,
      detail: { personId },
    })
  })
}

/**
 * Ends one of a person's own sessions; one that has ended already stays so.
 * @throws Refusal 'not-found' for anybody else's
 */
export async function endSession(who: SignedIn, { sessionId }: EndSession, at = new Date()): Promise<void> {
  const { personId } = who
  await withinIdentity(null, async tx => {
    const session = await tx.session.findFirst({ where: { id: sessionId, personId }, select: { id: true } })
    if (!session) throw new Refusal(refused('not-found'))
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, personId, endedAt: null },
      data: { endedAt: at },
    })
    if (count === 1)
      await recordInCentres(tx, personId, at, {
        deed: 'sessions.ended',
        subjectId: personId,
        detail: { personId },
      })
  })
}
