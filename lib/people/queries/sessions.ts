import { withinIdentity } from '#lib/db.ts'
import { tokenHash } from '../password.ts'
import type { SignedIn } from '../rules.ts'

/** A person's sessions that have neither ended nor run out, the latest first. */
export function openSessions(who: SignedIn, at: Date) {
  return withinIdentity(null, tx =>
    tx.session.findMany({
      where: { personId: who.personId, endedAt: null, expiresAt: { gt: at } },
      select: { id: true, userAgent: true, createdAt: true },
      orderBy: { createdAt: 'desc' },
      take: 100,
    }),
  )
}

/** One session that is still open, with whose it is; `null` once it has ended or run out. */
export function openSession(sessionId: string, at: Date) {
  return withinIdentity(null, tx =>
    tx.session.findFirst({
      where: { id: sessionId, endedAt: null, expiresAt: { gt: at } },
      select: { expiresAt: true, person: { select: { id: true, name: true } } },
    }),
  )
}

/** Whose password a link would set; `null` when it has expired, was used or never was. Looking does not use it up. */
export async function holderOfPasswordLink(token: string, at: Date): Promise<{ email: string } | null> {
  const link = await withinIdentity(null, tx =>
    tx.passwordLink.findFirst({
      where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: at } },
      select: { person: { select: { email: true } } },
    }),
  )
  return link?.person ?? null
}
