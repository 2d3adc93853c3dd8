import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { withinIdentity } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { Seat } from '#prisma/client/enums.ts'

/** How long a sign-in lasts, in seconds: a long shift. */
export const sessionSeconds = 12 * 60 * 60

/** Somebody signed in, with every seat they hold in every centre. */
export interface Visitor {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  /** The centre they are working in; `null` when they hold no seat anywhere. */
  readonly centreId: string | null
  readonly centreName: string
  readonly memberships: readonly { centreId: string; centreName: string; seat: Seat }[]
  /** How many notifications of that centre they have not read, up to `mostUnread`. */
  readonly unread: number
}

/** Beyond this, how many are unread is not counted. */
export const mostUnread = 100

const secure = () => env().PUBLIC_URL.startsWith('https:')
export const sessionCookie = () => (secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token')

/** Puts a session row's id into the browser's signed and encrypted token. */
export async function rememberSession(sessionId: string, personId: string): Promise<void> {
  const token = await encode({
    token: { sub: personId, sid: sessionId },
    secret: env().NEXTAUTH_SECRET,
    maxAge: sessionSeconds,
  })
  const store = await cookies()
  store.set(sessionCookie(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: sessionSeconds,
  })
}

export async function forgetSession(): Promise<void> {
  const store = await cookies()
  store.delete({ name: sessionCookie(), path: '/', secure: secure() })
}

/** Who is there, asked of the session row on every request so that ending it takes effect at once; `null` when nobody. */
export const visitor = cache(async (): Promise<Visitor | null> => {
  const value = (await cookies()).get(sessionCookie())?.value
  if (!value) return null
  const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const sessionId = token?.sid
  return typeof sessionId === 'string' ? visitorOf(sessionId) : null
})

async function visitorOf(sessionId: string): Promise<Visitor | null> {
  const session = await withinIdentity(null, tx =>
    tx.session.findFirst({
      where: { id: sessionId, endedAt: null, expiresAt: { gt: new Date() } },
      select: {
        centreId: true,
        person: {
          select: {
            id: true,
            name: true,
            email: true,
            memberships: {
              where: { endedAt: null },
              orderBy: { createdAt: 'asc' },
              select: { seat: true, centreId: true, centre: { select: { name: true } } },
            },
            notifications: { where: { readAt: null }, take: mostUnread, select: { centreId: true } },
          },
        },
      },
    }),
  )
  if (!session) return null
  const { id, name, email } = session.person
  const memberships = session.person.memberships.map(({ seat, centreId, centre }) => ({
    seat,
    centreId,
    centreName: centre.name,
  }))
  const current = memberships.find(({ centreId }) => centreId === session.centreId) ?? memberships[0]
  return {
    sessionId,
    personId: id,
    name,
    email,
    centreId: current?.centreId ?? null,
    centreName: current?.centreName ?? '',
    memberships,
    unread: session.person.notifications.filter(({ centreId }) => centreId === current?.centreId).length,
  }
}

function actorOf(who: Visitor, wanted: readonly Seat[]): Actor | null {
  const held = who.memberships.filter(({ centreId }) => centreId === who.centreId).map(({ seat }) => seat)
  const seat = wanted.find(each => held.includes(each))
  if (!seat || !who.centreId) return null
  return {
    personId: who.personId,
    name: who.name,
    centreId: who.centreId,
    centreName: who.centreName,
    seat,
    sessionId: who.sessionId,
  }
}

/**
 * For pages and routes: the actor in the first of these seats that they hold in their current centre. Signed
 * out, they are sent to sign in and come back; without the seat, the page does not exist for them.
 */
export async function actorIn(...wanted: Seat[]): Promise<Actor> {
  const who = await signedIn()
  return actorOf(who, wanted) ?? notFound()
}

/** For pages that any signed-in person may see. */
export async function signedIn(): Promise<Visitor> {
  const who = await visitor()
  if (who) return who
  const path = (await headers()).get('x-path') ?? '/'
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/** For actions: the same, but refusing with a sentence, so that what was typed stays on the page. */
export async function actingIn(wanted: readonly Seat[]): Promise<Actor> {
  const who = await visitor()
  if (!who) throw new Refusal(refused('signed-out'))
  const actor = actorOf(who, wanted)
  if (!actor) throw new Refusal(refused('wrong-seat'))
  return actor
}
