import { expect, it } from 'vitest'
import { keyOf } from './keys.ts'

const centre = '11111111-1111-4111-8111-111111111111'
const sha256 = 'ab'.repeat(32)

it('is the same in every store', () => expect(keyOf(centre, sha256)).toBe(`${centre}/ab/${sha256}`))

it.each([
  ['../../etc', sha256],
  [centre.toUpperCase().replace(/1/g, 'A'), sha256],
  [centre, '../secret'],
  [centre, sha256.toUpperCase()],
])('is not made of %s and %s', (id, digest) => expect(() => keyOf(id, digest)).toThrow('is asked for'))
