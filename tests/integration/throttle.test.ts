import { beforeAll, expect, it } from 'vitest'
import { countAttempt } from '#lib/people/throttle.ts'
import { useDatabase } from '#tests/database.ts'
import { type Account, aBrowser, anAccount, anAddress, aSession } from '#tests/makers/account.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'

const db = useDatabase()
let centre: Centre
beforeAll(async () => {
  centre = await aCentre({ approved: false })
})

const wrong = (account: Account) => ({ ...account, password: 'wrong trellis mango' })
const reasonOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'let in',
    error => error.refused.reason,
  )
async function times(many: number, attempt: () => Promise<unknown>) {
  const reasons: string[] = []
  for (let each = 0; each < many; each++) reasons.push(await reasonOf(attempt()))
  return reasons
}
const passing = (minutes: number) =>
  db.owner.query(`update throttle set expire = expire - make_interval(mins => $1)`, [minutes])

it('shuts an account after five wrong passwords, wherever they come from, even for the right one', async () => {
  const ewa = await anAccount(centre)
  expect(await times(5, () => aSession(wrong(ewa)))).toEqual(Array(5).fill('sign-in-failed'))
  await expect(aSession(ewa)).rejects.toThrow('You can try again in 15 minutes.')

  await passing(14)
  await expect(aSession(ewa)).rejects.toThrow('You can try again in a minute.')
  await passing(2)
  expect(await reasonOf(aSession(ewa))).toBe('let in')
})

it('shuts an account that does not exist just the same', async () => {
  const nobody = { personId: '', email: anAddress(), password: 'wrong trellis mango' }
  expect(await times(6, () => aSession(nobody))).toEqual([
    ...Array(5).fill('sign-in-failed'),
    'too-many-attempts',
  ])
})

it('does not shut anybody else out', async () => {
  const [ewa, femi] = [await anAccount(centre), await anAccount(centre)]
  await times(6, () => aSession(wrong(ewa)))
  expect(await reasonOf(aSession(femi))).toBe('let in')
})

it('lets no more than five of many simultaneous guesses through', async () => {
  const ewa = await anAccount(centre)
  const reasons = await Promise.all(Array.from({ length: 20 }, () => reasonOf(aSession(wrong(ewa)))))
  expect(reasons.filter(reason => reason === 'sign-in-failed')).toHaveLength(5)
})

it('forgives an account its failures once the right password comes', async () => {
  const ewa = await anAccount(centre)
  await times(4, () => aSession(wrong(ewa)))
  expect(await reasonOf(aSession(ewa))).toBe('let in')
  expect(await times(5, () => aSession(wrong(ewa)))).toEqual(Array(5).fill('sign-in-failed'))
})

it('shuts an address after fifty failures over any accounts, and no other address', async () => {
  const ewa = await anAccount(centre)
  const browser = aBrowser()
  const guess = () => aSession({ ...wrong(ewa), email: anAddress() }, browser)
  await Promise.all(Array.from({ length: 50 }, () => reasonOf(guess())))
  expect(await reasonOf(aSession(ewa, browser))).toBe('too-many-attempts')
  expect(await reasonOf(aSession(ewa))).toBe('let in')
})

it('does not count what succeeds against an address', async () => {
  const ewa = await anAccount(centre)
  const browser = aBrowser()
  expect(await times(52, () => aSession(ewa, browser))).toEqual(Array(52).fill('let in'))
}, 60_000)

it('keeps no address that was typed', async () => {
  const email = anAddress()
  await reasonOf(aSession({ personId: '', email, password: 'x' }))
  const { rows } = await db.owner.query('select key from throttle')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ key }) => key.includes(email))).toEqual([])
})

it('sends three links an hour to one account, known or not', async () => {
  const knock = () =>
    countAttempt('password-link', { account: 'huw@example.org', address: aBrowser().address })
  expect(await times(4, knock)).toEqual([...Array(3).fill('let in'), 'too-many-attempts'])
})
