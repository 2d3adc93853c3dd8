import { randomUUID } from 'node:crypto'
import { type Tx, withinIdentity } from '#lib/db.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { SignIn } from '../input.ts'
import { passwordMatches } from '../password.ts'
import { homeOf } from '../rules.ts'
import { countAttempt, forgiveAttempt } from '../throttle.ts'

/** The browser that asks, and for how many seconds it is let in. */
export interface Browser {
  readonly address: string
  readonly userAgent: string
  readonly seconds: number
}

export interface Begun {
  readonly sessionId: string
  readonly personId: string
  /** The first page of the first seat they hold. */
  readonly home: string
}

/**
 * Begins a session, in the centre where the person's last one was. An unknown account, one without a password
 * and a wrong password get the same answer after the same work.
 * @throws Refusal 'sign-in-failed', or 'too-many-attempts' even with the right password
 */
export async function signIn(
  { email, password }: Pick<SignIn, 'email' | 'password'>,
  browser: Browser,
  at = new Date(),
): Promise<Begun> {
  const knock = { account: email, address: browser.address }
  await countAttempt('sign-in', knock)
  const person = await withinIdentity(null, tx =>
    tx.person.findUnique({ where: { email }, select: { id: true, passwordHash: true } }),
  )
  const matches = await passwordMatches(person?.passwordHash, password)
  if (!matches || !person?.passwordHash) throw failed()

  const { id, passwordHash } = person
  const begun = await withinIdentity(null, tx => begin(tx, { id, passwordHash }, browser, at))
  await forgiveAttempt('sign-in', knock)
  return begun
}

const failed = () => new Refusal(refused('sign-in-failed'))

interface Verified {
  readonly id: string
  readonly passwordHash: string
}

async function begin(tx: Tx, { id, passwordHash }: Verified, browser: Browser, at: Date): Promise<Begun> {
  const { memberships, sessions } = await tx.person.findUniqueOrThrow({
    where: { id },
    select: {
      memberships: {
        where: { endedAt: null },
        select: { centreId: true, seat: true },
        orderBy: { createdAt: 'asc' },
      },
      sessions: { select: { centreId: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })
  const last = memberships.find(({ centreId }) => centreId === sessions[0]?.centreId)
  const centreId = (last ?? memberships[0])?.centreId ?? null
  // A password that was changed while this one was compared has ended all sessions, this one too.
  const [session] = await tx.$queryRaw<{ id: string }[]>`
    insert into session (id, person_id, current_centre_id, user_agent, created_at, expires_at)
    select ${randomUUID()}::uuid, held.id, ${centreId}::uuid, ${browser.userAgent.slice(0, 200)}, ${at},
      ${new Date(at.getTime() + browser.seconds * 1000)}
    from (select id from person where id = ${id}::uuid and password_hash = ${passwordHash} for share) held
    returning id`
  if (!session) throw failed()
  const seats = memberships.filter(each => each.centreId === centreId).map(({ seat }) => seat)
  return { sessionId: session.id, personId: id, home: homeOf(seats) }
}
