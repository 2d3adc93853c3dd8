import { describe, expect, it } from 'vitest'
import { homeOf, safePath, seatsInOrder } from './rules.ts'

describe('the address to go on to after sign-in', () => {
  it.each([
    '/',
    '/portfolio',
    '/assess/candidates?page=2#x',
    '/password/a_b-c',
    '/a//b',
    '/%2F%2Fevil.example',
    '/🙂',
  ])('may be %j', path => expect(safePath(path)).toBe(path))

  it.each([
    undefined,
    '',
    'portfolio',
    'https://evil.example',
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/\u0000',
    '/portfolio\r\nSet-Cookie: a=b',
    '/\u0085',
    '/.//evil.example',
    '/..//evil.example',
    '/.\\/evil.example',
    '/a/..//evil.example',
  ])('may not be %j', path => expect(safePath(path)).toBeNull())
})

describe('the first page', () => {
  it.each([
    [['assessor', 'candidate'], '/portfolio'],
    [['centre_administrator', 'assessor'], '/assess'],
    [['centre_administrator', 'quality_assurer'], '/quality'],
    [['external_quality_assurer', 'centre_administrator'], '/centre'],
    [['external_quality_assurer'], '/external'],
    [[], '/account'],
  ] as const)('of %j is %s', (held, home) => expect(homeOf(held)).toBe(home))

  it('is offered once for the two quality seats', () => {
    expect(seatsInOrder(['quality_assurer', 'lead_quality_assurer', 'candidate'])).toEqual([
      'candidate',
      'lead_quality_assurer',
    ])
  })
})
