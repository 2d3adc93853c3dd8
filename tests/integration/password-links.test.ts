import { beforeAll, describe, expect, it } from 'vitest'
import { withinIdentity } from '#lib/db.ts'
import { endSessions } from '#lib/people/commands/end-sessions.ts'
import { makePasswordLink } from '#lib/people/commands/make-password-link.ts'
import { changePassword, setPassword } from '#lib/people/commands/set-password.ts'
import { writePasswordLetter } from '#lib/people/commands/write-password-letter.ts'
import { holderOfPasswordLink, openSession } from '#lib/people/queries/sessions.ts'
import { useDatabase } from '#tests/database.ts'
import {
  type Account,
  aBrowser,
  anAccount,
  anAddress,
  anInvitation,
  aSession,
} from '#tests/makers/account.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'

const db = useDatabase()
let centre: Centre
beforeAll(async () => {
  centre = await aCentre({ approved: false })
})

const newPassword = 'copper lantern drizzle'
const hour = 3_600_000
const linkFor = ({ personId }: { personId: string }, at = new Date()) =>
  withinIdentity(null, tx => makePasswordLink(tx, personId, at))
const reasonOf = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'done',
    error => error.refused?.reason ?? String(error),
  )
const deedsOf = async ({ personId }: { personId: string }) =>
  (
    await db.owner.query('select deed from audit_event where subject_id = $1 order by seq', [personId])
  ).rows.map(({ deed }) => deed)

describe('a link', () => {
  it('is 256 bits of chance of which only the digest is stored', async () => {
    const { token } = await anInvitation()
    expect(token).toMatch(/^[\w-]{43}$/)
    const { rows } = await db.owner.query('select token_hash from password_link')
    expect(rows.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true)
  })

  it('sets a password once, however often it was looked at', async () => {
    const invited = await anInvitation()
    const { token, email, personId } = invited
    for (let look = 0; look < 3; look++)
      expect(await holderOfPasswordLink(token, new Date())).toEqual({ email })

    await setPassword({ token, newPassword })
    expect(await reasonOf(aSession({ personId, email, password: newPassword }))).toBe('done')
    expect(await deedsOf(invited)).toContain('password.set')

    expect(await holderOfPasswordLink(token, new Date())).toBeNull()
    expect(await reasonOf(setPassword({ token, newPassword: 'another good pass phrase' }))).toBe(
      'password-link-spent',
    )
    expect(await reasonOf(aSession({ personId, email, password: newPassword }))).toBe('done')
  })

  it('works until 72 hours have passed and not a moment longer', async () => {
    const ewa = await anAccount(centre)
    const made = new Date()
    const at = (hours: number, more = 0) => new Date(made.getTime() + hours * hour + more)
    const token = await linkFor(ewa, made)
    expect(await holderOfPasswordLink(token, at(72, -1))).not.toBeNull()
    expect(await holderOfPasswordLink(token, at(72))).toBeNull()
    expect(await reasonOf(setPassword({ token, newPassword }, at(72)))).toBe('password-link-spent')
    expect(await reasonOf(setPassword({ token, newPassword }, at(72, -1)))).toBe('done')
  })

  it.each(['', 'x'.repeat(43), "' or 1=1 --", '\u0000', '%00'])('is not %j', async token => {
    expect(await holderOfPasswordLink(token, new Date())).toBeNull()
    expect(await reasonOf(setPassword({ token, newPassword }))).toBe('password-link-spent')
  })

  it('made anew stops the one before', async () => {
    const ewa = await anAccount(centre)
    const [first, second] = [await linkFor(ewa), await linkFor(ewa)]
    expect(await reasonOf(setPassword({ token: first, newPassword }))).toBe('password-link-spent')
    expect(await reasonOf(setPassword({ token: second, newPassword }))).toBe('done')
  })

  it('used by two at once lets one of them through', async () => {
    const invited = await anInvitation()
    const phrases = Array.from({ length: 6 }, (_, each) => `copper lantern drizzle ${each}`)
    const answers = await Promise.all(
      phrases.map(phrase => reasonOf(setPassword({ token: invited.token, newPassword: phrase }))),
    )
    expect(answers.sort()).toEqual(['done', ...Array(5).fill('password-link-spent')])
    expect((await deedsOf(invited)).filter(deed => deed === 'password.set')).toHaveLength(1)
  })

  it('is still good after a password that may not be used', async () => {
    const { token } = await anInvitation()
    expect(await reasonOf(setPassword({ token, newPassword: 'password1234' }))).toBe('password-too-common')
    expect(await reasonOf(setPassword({ token, newPassword: 'Huw Price 2026' }))).toBe('password-personal')
    expect(await reasonOf(setPassword({ token, newPassword }))).toBe('done')
  })

  it('ends every session and forgives the failures before it', async () => {
    const ewa = await anAccount(centre)
    const { sessionId } = await aSession(ewa)
    for (let each = 0; each < 6; each++) await reasonOf(aSession({ ...ewa, password: 'wrong trellis mango' }))
    expect(await reasonOf(aSession(ewa))).toBe('too-many-attempts')

    await setPassword({ token: await linkFor(ewa), newPassword })
    expect(await openSession(sessionId, new Date())).toBeNull()
    expect(await reasonOf(aSession(ewa))).toBe('sign-in-failed')
    expect(await reasonOf(aSession({ ...ewa, password: newPassword }))).toBe('done')
  })
})

describe('the letter that brings a link', () => {
  it('goes to whoever has the address, with a link that works', async () => {
    const ewa = await anAccount(centre)
    const letter = await writePasswordLetter(ewa.email, 'https://portfolio.example', new Date())
    expect(letter?.to).toBe(ewa.email)
    const token = letter?.text.match(/https:\/\/portfolio\.example\/password\/([\w-]+)\n/)?.[1] ?? ''
    expect(await holderOfPasswordLink(token, new Date())).toEqual({ email: ewa.email })
  })

  it('is not written to anybody else', async () => {
    expect(await writePasswordLetter(anAddress(), 'https://portfolio.example', new Date())).toBeNull()
  })
})

describe('changing one’s own password', () => {
  const change = (account: Account, sessionId: string, currentPassword: string, chosen = newPassword) =>
    changePassword(
      { personId: account.personId, sessionId },
      { currentPassword, newPassword: chosen },
      aBrowser().address,
    )

  it('ends the other sessions and keeps this one', async () => {
    const ewa = await anAccount(centre)
    const [here, there] = [await aSession(ewa), await aSession(ewa)]
    const link = await linkFor(ewa)
    await change(ewa, here.sessionId, ewa.password)
    expect(await openSession(here.sessionId, new Date())).not.toBeNull()
    expect(await openSession(there.sessionId, new Date())).toBeNull()
    expect(await holderOfPasswordLink(link, new Date())).toBeNull()
    expect(await reasonOf(aSession(ewa))).toBe('sign-in-failed')
    expect(await reasonOf(aSession({ ...ewa, password: newPassword }))).toBe('done')
  })

  it('needs the current one, changes nothing without it, and stops guessing', async () => {
    const ewa = await anAccount(centre)
    const [here, there] = [await aSession(ewa), await aSession(ewa)]
    for (let each = 0; each < 5; each++)
      expect(await reasonOf(change(ewa, here.sessionId, 'wrong trellis mango'))).toBe(
        'current-password-wrong',
      )
    expect(await reasonOf(change(ewa, here.sessionId, ewa.password))).toBe('too-many-attempts')
    expect(await openSession(there.sessionId, new Date())).not.toBeNull()
    expect(await reasonOf(aSession(ewa))).toBe('done')
  })

  it('refuses one that may not be used', async () => {
    const ewa = await anAccount(centre)
    const { sessionId } = await aSession(ewa)
    expect(await reasonOf(change(ewa, sessionId, ewa.password, ewa.email))).toBe('password-personal')
  })

  it('is recorded in every centre of the person', async () => {
    const invited = await anInvitation()
    await setPassword({ token: invited.token, newPassword })
    const { rows: first } = await db.owner.query('select centre_id from membership where person_id = $1', [
      invited.personId,
    ])
    await db.owner.query(
      `insert into membership (id, centre_id, person_id, seat) values (gen_random_uuid(), $1, $2, 'assessor')`,
      [centre.centreId, invited.personId],
    )
    await endSessions({ personId: invited.personId, sessionId: invited.personId })
    const { rows } = await db.owner.query(
      `select centre_id from audit_event where subject_id = $1 and deed = 'sessions.ended'`,
      [invited.personId],
    )
    expect(rows.map(row => row.centre_id).sort()).toEqual([first[0].centre_id, centre.centreId].sort())
  })
})
