import { describe, expect, it } from 'vitest'
import { columnOf } from './day-rules.ts'
import { heldOf, missingOccupation, type Standing } from './held-rules.ts'

const accepted = [
  { code: 'A1', title: 'A1' },
  { code: 'QTS', title: 'QTS' },
]
const on = '2026-11-22'

const holds = (code: string, awardedOn = '2020-01-01', expiresOn?: string) => ({
  code,
  title: code,
  awardedOn: columnOf(awardedOn),
  expiresOn: expiresOn ? columnOf(expiresOn) : null,
})

describe('a qualification counts', () => {
  it.each([
    ['without an end', [holds('A1')], 'A1'],
    ['from the day of award', [holds('A1', on)], 'A1'],
    ['to its last day', [holds('A1', '2020-01-01', on)], 'A1'],
    ['beside a lapsed one', [holds('A1', '2020-01-01', '2021-01-01'), holds('QTS')], 'QTS'],
    ['not when it is not accepted', [holds('V1')], undefined],
    ['not after its last day', [holds('A1', '2020-01-01', '2026-11-21')], undefined],
    ['not before its award', [holds('A1', '2026-11-23')], undefined],
  ])('%s', (_, held, code) => {
    expect(heldOf(held, accepted, on).valid?.code).toBe(code)
  })

  it.each([
    [
      'how the latest lapsed',
      [holds('QTS', '2010-01-01', '2011-01-01'), holds('A1', '2020-01-01', '2026-01-31')],
      /renew A1, which lapsed on 31 January 2026/,
    ],
    ['when it will be awarded', [holds('A1', '2026-12-01')], /A1 is awarded only on 1 December 2026/],
  ])('and where none does it is said %s', (_, held, says) => {
    expect(heldOf(held, accepted, on).lapsed).toMatch(says)
  })
})

describe('an occupation', () => {
  const recorded = (unit: string, level: 'competent' | 'knowledgeable'): Standing['occupation'][number] => ({
    unit,
    level,
    basis: 'Manages the service',
    confirmedOn: '2025-01-01',
  })

  it.each([
    ['competent is enough for competent', 'competent', [recorded('002', 'competent')], []],
    ['competent is enough for knowledgeable', 'knowledgeable', [recorded('002', 'competent')], []],
    ['knowledgeable is enough for knowledgeable', 'knowledgeable', [recorded('002', 'knowledgeable')], []],
    [
      'nothing is missing it',
      'knowledgeable',
      [],
      ['be on record as occupationally knowledgeable in unit 002'],
    ],
    [
      'another unit is missing it',
      'competent',
      [recorded('001', 'competent')],
      ['be on record as occupationally competent in unit 002'],
    ],
    [
      'knowledgeable falls short of competent',
      'competent',
      [recorded('002', 'knowledgeable')],
      ['be on record as occupationally competent in unit 002 (now recorded: knowledgeable)'],
    ],
  ] as const)('%s', (_, required, held, missing) => {
    expect(missingOccupation(required, [...held], ['002'])).toEqual(missing)
  })
})
