import { encode } from 'next-auth/jwt'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { actingIn, sessionCookie, visitor } from '#lib/auth.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { endSession, endSessions } from '#lib/people/commands/end-sessions.ts'
import { removePerson } from '#lib/people/commands/remove-person.ts'
import { signOut } from '#lib/people/commands/sign-out.ts'
import { openSessions } from '#lib/people/queries/sessions.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { type Account, aBrowser, anAccount, aSession } from '#tests/makers/account.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'

const jar = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>() }))
vi.mock('next/headers', () => ({ cookies: async () => jar.cookies, headers: async () => new Map() }))

const db = useDatabase()
let centre: Centre
beforeAll(async () => {
  process.env.PUBLIC_URL = 'http://localhost:3000'
  process.env.NEXTAUTH_SECRET = 'a secret that is thirty-two characters long'
  centre = await aCentre({ approved: false })
})
beforeEach(() => jar.cookies.clear())

/** The next request of the browser that holds this token. */
async function asBrowserWith(token: Record<string, unknown>, secret = process.env.NEXTAUTH_SECRET ?? '') {
  jar.cookies.set(sessionCookie(), { value: await encode({ token, secret, maxAge: 3600 }) })
}
const nextRequestOf = async ({ sessionId, personId }: { sessionId: string; personId: string }) => {
  await asBrowserWith({ sub: personId, sid: sessionId })
  return visitor()
}

describe('who is there', () => {
  it('is the person of the session, in two statements', async () => {
    const ewa = await anAccount(centre, 'candidate', 'assessor')
    const begun = await aSession(ewa)
    const sent = await statementsOf(async () => {
      expect(await nextRequestOf(begun)).toMatchObject({ personId: ewa.personId, centreId: centre.centreId })
    })
    expect(sent).toHaveLength(2)
    expect(await actingIn(['assessor'])).toMatchObject({ seat: 'assessor', centreId: centre.centreId })
  })

  it('is nobody without a token, with another’s secret, or with one that names no session', async () => {
    const begun = await aSession(await anAccount(centre))
    expect(await visitor()).toBeNull()
    await asBrowserWith(
      { sub: begun.personId, sid: begun.sessionId },
      'another secret of thirty-two characters',
    )
    expect(await visitor()).toBeNull()
    await asBrowserWith({ sub: begun.personId })
    expect(await visitor()).toBeNull()
    jar.cookies.set(sessionCookie(), { value: 'no token at all' })
    expect(await visitor()).toBeNull()
  })

  it('is nobody after the session ran out, whatever the token says', async () => {
    const begun = await aSession(await anAccount(centre))
    await db.owner.query(`update session set expires_at = now() where id = $1`, [begun.sessionId])
    expect(await nextRequestOf(begun)).toBeNull()
  })
})

describe('ending sessions', () => {
  let ewa: Account
  beforeEach(async () => {
    ewa = await anAccount(centre, 'candidate', 'assessor')
  })

  it('signs out here and not elsewhere', async () => {
    const [here, there] = [await aSession(ewa), await aSession(ewa)]
    await signOut(here)
    expect(await nextRequestOf(here)).toBeNull()
    expect(await nextRequestOf(there)).not.toBeNull()
  })

  it('signs out everywhere on the next request', async () => {
    const [here, there] = [await aSession(ewa), await aSession(ewa)]
    const somebodyElses = await aSession(await anAccount(centre))
    await endSessions(here)
    expect(await nextRequestOf(here)).toBeNull()
    expect(await nextRequestOf(there)).toBeNull()
    expect(await nextRequestOf(somebodyElses)).not.toBeNull()
    await expect(actingIn(['candidate'])).resolves.toBeDefined()
  })

  it('ends one of one’s own, once', async () => {
    const [here, there] = [await aSession(ewa), await aSession(ewa)]
    await endSession(here, { sessionId: there.sessionId })
    await endSession(here, { sessionId: there.sessionId })
    expect(await nextRequestOf(there)).toBeNull()
    expect(await nextRequestOf(here)).not.toBeNull()
    const { rows } = await db.owner.query(
      `select 1 from audit_event where deed = 'sessions.ended' and subject_id = $1`,
      [ewa.personId],
    )
    expect(rows).toHaveLength(1)
  })

  it('ends nobody else’s', async () => {
    const [mine, theirs] = [await aSession(ewa), await aSession(await anAccount(centre))]
    await expect(endSession(mine, { sessionId: theirs.sessionId })).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
    await signOut({ personId: mine.personId, sessionId: theirs.sessionId })
    expect(await nextRequestOf(theirs)).not.toBeNull()
  })

  it('lists those that are open, the latest first', async () => {
    const first = await aSession(ewa, { ...aBrowser(), userAgent: 'First' })
    const second = await aSession(ewa, { ...aBrowser(), userAgent: 'Second' })
    await signOut(await aSession(ewa))
    await aSession(await anAccount(centre))
    const open = await openSessions(second, new Date())
    expect(open.map(({ id, userAgent }) => [id, userAgent])).toEqual([
      [second.sessionId, 'Second'],
      [first.sessionId, 'First'],
    ])
  })

  it('a seat that ended is gone on the next request', async () => {
    const begun = await aSession(ewa)
    await nextRequestOf(begun)
    await expect(actingIn(['assessor'])).resolves.toMatchObject({ seat: 'assessor' })
    await endSeat(centre.administrator, { personId: ewa.personId, seat: 'assessor' })
    await nextRequestOf(begun)
    await expect(actingIn(['assessor'])).rejects.toMatchObject({ refused: { reason: 'wrong-seat' } })
    await expect(actingIn(['candidate'])).resolves.toMatchObject({ seat: 'candidate' })
  })

  it('somebody removed by an administrator is signed out on the next request', async () => {
    const begun = await aSession(ewa)
    await removePerson(centre.administrator, { personId: ewa.personId })
    expect(await nextRequestOf(begun)).toBeNull()
    await expect(actingIn(['candidate'])).rejects.toMatchObject({ refused: { reason: 'signed-out' } })
  })
})
