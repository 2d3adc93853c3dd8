import { expect, it } from 'vitest'
import { hashPassword, nobodysHash, passwordMatches, tokenHash } from './password.ts'

const kindOf = (hash: string) => hash.split('$').slice(0, 4).join('$')

it('is kept as argon2id at the cost that OWASP advises, and the hash that nobody has costs the same', async () => {
  const hash = await hashPassword('trellis mango kettle')
  expect(kindOf(hash)).toBe('$argon2id$v=19$m=19456,t=2,p=1')
  expect(kindOf(nobodysHash)).toBe(kindOf(hash))
  expect(nobodysHash).toHaveLength(hash.length)
})

it('matches itself, however a keyboard composes its letters, and nothing else', async () => {
  const hash = await hashPassword('caf\u00e9 trellis mango')
  expect(await passwordMatches(hash, 'cafe\u0301 trellis mango')).toBe(true)
  expect(await passwordMatches(hash, 'cafe trellis mango')).toBe(false)
})

it.each([null, undefined])('never matches where none was set (%s)', async none => {
  expect(await passwordMatches(none, '')).toBe(false)
})

it('stores a token as its SHA-256', () => {
  expect(tokenHash('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
})
