import { type Tx, withinIdentity } from '#lib/db.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { ChangePassword, SetPassword } from '../input.ts'
import { hashPassword, passwordMatches, tokenHash } from '../password.ts'
import { mayUsePassword } from '../password-rules.ts'
import type { SignedIn } from '../rules.ts'
import { countAttempt, forgiveAccount, forgiveAttempt } from '../throttle.ts'
import { endSessionsOf } from './end-sessions.ts'
import { recordInCentres } from './record-in-centres.ts'

/**
 * Sets a password by a link, which works once; a password that may not be used leaves the link as it was. All
 * sessions end, and attempts that went wrong before are forgiven.
 * @throws Refusal 'password-link-spent' for a used, expired or unknown link; the reasons of `mayUsePassword`
 */
export async function setPassword({ token, newPassword }: SetPassword, at = new Date()): Promise<void> {
  const email = await withinIdentity(null, async tx => {
    const link = await tx.passwordLink.findUnique({
      where: { tokenHash: tokenHash(token) },
      select: { id: true, personId: true },
    })
    if (!link) throw new Refusal(refused('password-link-spent'))
    const person = await lockedPerson(tx, link.personId)
    const spent = await spendLinks(tx, person.id, at)
    if (!spent.some(({ id, expiresAt }) => id === link.id && expiresAt > at))
      throw new Refusal(refused('password-link-spent'))
    ensure(mayUsePassword(newPassword, person))
    await replace(tx, person.id, newPassword, at, 'link')
    return person.email
  })
  await forgiveAccount('sign-in', email)
}

/**
 * Changes one's own password; every other session ends.
 * @throws Refusal 'current-password-wrong', 'too-many-attempts', or the reasons of `mayUsePassword`
 */
export async function changePassword(
  who: SignedIn,
  { currentPassword, newPassword }: ChangePassword,
  address: string,
  at = new Date(),
): Promise<void> {
  const knock = { account: who.personId, address }
  await countAttempt('current-password', knock)
  await withinIdentity(null, async tx => {
    const person = await lockedPerson(tx, who.personId)
    if (!(await passwordMatches(person.passwordHash, currentPassword)))
      throw new Refusal(refused('current-password-wrong'))
    ensure(mayUsePassword(newPassword, person))
    await spendLinks(tx, person.id, at)
    await replace(tx, person.id, newPassword, at, 'current-password', who.sessionId)
  })
  await forgiveAttempt('current-password', knock)
}

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string | null
}

async function lockedPerson(tx: Tx, id: string): Promise<Person> {
  const [person] = await tx.$queryRaw<Person[]>`
    select id, name, email, password_hash as "passwordHash" from person where id = ${id}::uuid for no key update`
  if (!person) throw new Refusal(refused('not-found'))
  return person
}

/** Whichever way a password is set, no link that was made before can set another. */
const spendLinks = (tx: Tx, personId: string, at: Date) =>
  tx.passwordLink.updateManyAndReturn({
    where: { personId, usedAt: null },
    data: { usedAt: at },
    select: { id: true, expiresAt: true },
  })

async function replace(
  tx: Tx,
  personId: string,
  password: string,
  at: Date,
  by: 'link' | 'current-password',
  keep?: string,
): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } })
  await endSessionsOf(tx, personId, at, keep)
  await recordInCentres(tx, personId, at, {
    deed: 'password.set',
    subjectId: personId,
    detail: { personId, by },
  })
}
