import { randomBytes } from 'node:crypto'
import type { Tx } from '#lib/db.ts'
import { tokenHash } from '../password.ts'
import { passwordLinkHours } from '../rules.ts'

/**
 * Makes the one link by which this person can set a password, good once and for three days; earlier ones stop
 * working. The caller records the deed.
 * @param tx a transaction of `withinIdentity`
 * @returns the token, for `/password/<token>`; it is kept nowhere
 */
export async function makePasswordLink(tx: Tx, personId: string, at: Date): Promise<string> {
  await tx.$queryRaw`select id from person where id = ${personId}::uuid for no key update`
  await tx.passwordLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: at } })
  return makeFirstPasswordLink(tx, personId, at)
}

/** The same for somebody who was made in this transaction: nobody else can have made them one. */
export async function makeFirstPasswordLink(tx: Tx, personId: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + passwordLinkHours * 3_600_000)
  await tx.passwordLink.create({ data: { personId, tokenHash: tokenHash(token), createdAt: at, expiresAt } })
  return token
}
