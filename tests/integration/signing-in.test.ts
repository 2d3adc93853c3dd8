import { beforeAll, expect, it, vi } from 'vitest'
import { changeCentre } from '#lib/people/commands/change-centre.ts'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { signIn } from '#lib/people/commands/sign-in.ts'
import { nobodysHash } from '#lib/people/password.ts'
import { openSession } from '#lib/people/queries/sessions.ts'
import { Refusal } from '#lib/refusal.ts'
import { useDatabase } from '#tests/database.ts'
import {
  type Account,
  aBrowser,
  anAccount,
  anAddress,
  anInvitation,
  aSession,
  goodPassword,
} from '#tests/makers/account.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'

const db = useDatabase()
let centre: Centre
let ewa: Account
beforeAll(async () => {
  centre = await aCentre({ approved: false })
  ewa = await anAccount(centre, 'assessor', 'candidate')
})

const sessionRow = async (id: string) =>
  (await db.owner.query('select * from session where id = $1', [id])).rows[0]

it('begins a session in the person’s centre and sends them to their first seat', async () => {
  const at = new Date('2026-03-01T10:00:00Z')
  const begun = await signIn(ewa, { ...aBrowser(), userAgent: 'x'.repeat(500) }, at)
  expect(begun).toMatchObject({ personId: ewa.personId, home: '/portfolio' })
  const row = await sessionRow(begun.sessionId)
  expect(row).toMatchObject({ person_id: ewa.personId, current_centre_id: centre.centreId, ended_at: null })
  expect(row.user_agent).toHaveLength(200)
  expect(row.expires_at).toEqual(new Date('2026-03-01T11:00:00Z'))
})

it('is over once its time has come', async () => {
  const { sessionId } = await aSession(ewa)
  const soon = new Date(Date.now() + 60_000)
  expect(await openSession(sessionId, soon)).toMatchObject({ person: { id: ewa.personId } })
  expect(await openSession(sessionId, new Date(Date.now() + 3_601_000))).toBeNull()
})

it('goes on in the centre where the last session was', async () => {
  const person = await anAccount(centre, 'candidate')
  const other = await aCentre({ approved: false })
  await invitePerson(other.administrator, { name: 'Ewa Nowak', email: person.email, seats: ['assessor'] })
  const first = await aSession(person)
  expect(first.home).toBe('/portfolio')

  await changeCentre({ personId: person.personId, sessionId: first.sessionId }, { centreId: other.centreId })
  expect((await aSession(person)).home).toBe('/assess')

  await db.owner.query('update membership set ended_at = now() where person_id = $1 and centre_id = $2', [
    person.personId,
    other.centreId,
  ])
  expect((await aSession(person)).home).toBe('/portfolio')
})

it('lets somebody in who holds no seat any more, to their account alone', async () => {
  const person = await anAccount(centre)
  await db.owner.query('update membership set ended_at = now() where person_id = $1', [person.personId])
  const begun = await aSession(person)
  expect(begun.home).toBe('/account')
  expect(await sessionRow(begun.sessionId)).toMatchObject({ current_centre_id: null })
})

it('gives one answer to a wrong password, an unknown account and one without a password', async () => {
  const invited = await anInvitation()
  const answers = await Promise.all(
    [
      { ...ewa, password: 'trellis mango kettl' },
      { ...ewa, password: 'Trellis mango kettle' },
      { ...ewa, email: anAddress() },
      { ...ewa, email: invited.email },
      { ...ewa, password: '' },
    ].map(account => aSession(account).catch((error: unknown) => error)),
  )
  for (const answer of answers) {
    expect(answer).toBeInstanceOf(Refusal)
    expect((answer as Refusal).refused).toEqual((answers[0] as Refusal).refused)
  }
  expect((answers[0] as Refusal).message).toContain('The e-mail address or the password is not right')
})

it('takes as long over an unknown account as over a known one', async () => {
  const known = await Promise.all(Array.from({ length: 9 }, () => anAccount(centre)))
  const timed = async (email: string) => {
    const from = performance.now()
    await aSession({ ...ewa, email, password: 'wrong trellis' }).catch(() => undefined)
    return performance.now() - from
  }
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (const { email } of known) {
    times.known.push(await timed(email))
    times.unknown.push(await timed(anAddress()))
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!
  const ratio = median(times.unknown) / median(times.known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

it('refuses a password that is replaced while it is being compared', async () => {
  const person = await anAccount(centre)
  await db.owner.query('begin')
  await db.owner.query('update person set password_hash = $2 where id = $1', [person.personId, nobodysHash])
  const attempt = aSession(person).catch((error: unknown) => error)
  await vi.waitFor(async () => {
    const { rows } = await db.superuser.query(
      'select 1 from pg_stat_activity where wait_event_type = $1 and datname = current_database()',
      ['Lock'],
    )
    expect(rows).not.toHaveLength(0)
  }, 10_000)
  await db.owner.query('commit')
  expect(await attempt).toBeInstanceOf(Refusal)
  const { rows } = await db.owner.query('select 1 from session where person_id = $1', [person.personId])
  expect(rows).toHaveLength(0)
})

it('does not move a session to a centre in which the person holds no seat', async () => {
  const elsewhere = await aCentre({ approved: false })
  const { sessionId } = await aSession(ewa)
  const move = changeCentre({ personId: ewa.personId, sessionId }, { centreId: elsewhere.centreId })
  await expect(move).rejects.toMatchObject({ refused: { reason: 'not-found' } })
  expect(await sessionRow(sessionId)).toMatchObject({ current_centre_id: centre.centreId })
})

it('does not move somebody else’s session', async () => {
  const other = await anAccount(centre)
  const { sessionId } = await aSession(ewa)
  const move = changeCentre({ personId: other.personId, sessionId }, { centreId: centre.centreId })
  await expect(move).rejects.toMatchObject({ refused: { reason: 'not-found' } })
})

it('knows no password in clear', async () => {
  const { rows } = await db.owner.query('select password_hash from person where id = $1', [ewa.personId])
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$/)
  expect(rows[0].password_hash).not.toContain(goodPassword)
})
