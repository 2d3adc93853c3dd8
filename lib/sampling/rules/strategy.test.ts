import { describe, expect, it } from 'vitest'
import { chanceSize, houseStrategy, monthsBefore, strategyInWords, strategyOf } from './strategy.ts'

describe('the share by chance', () => {
  it.each([
    [0, false, 0],
    [1, false, 1],
    [20, false, 3],
    [21, false, 4],
    [0, true, 0],
    [1, true, 1],
    [2, true, 2],
    [10, true, 5],
    [25, true, 6],
    [1000, true, 150],
  ])('of %i units (square root: %s) is %i', (count, rootFloor, expected) => {
    expect(chanceSize(count, { ...houseStrategy, rootFloor })).toBe(expected)
  })
})

describe('a strategy in words', () => {
  it('says all that the house samples', () => {
    expect(strategyInWords(houseStrategy)).toEqual([
      'Every one of the first 3 units that an assessor signs.',
      'Every unit of an assessor with whom a quality assurer disagreed in the last 6 months.',
      'Every unit that is signed again after it was reopened.',
      '15 % of the rest by chance, rounded up.',
      'At least one unit of each assessor and each unit of a specification.',
      'Never a unit in which the quality assurer who draws took part.',
    ])
  })

  it('says what was chosen beside', () => {
    const words = strategyInWords({
      ...houseStrategy,
      rootFloor: true,
      cover: ['assessor', 'candidate', 'method'],
    })
    expect(words).toContain(
      '15 % of the rest by chance, rounded up, and never fewer than the square root of their number plus one.',
    )
    expect(words).toContain('At least one unit of each assessor, each candidate and each method of evidence.')
  })

  it('leaves coverage out where none is wanted', () => {
    expect(strategyInWords({ ...houseStrategy, cover: [] }).join(' ')).not.toContain('At least')
  })
})

it('takes what was chosen into the strategy, once', () => {
  expect(strategyOf({ rootFloor: 'on', cover: ['method', 'method'] })).toEqual({
    ...houseStrategy,
    rootFloor: true,
    cover: ['assessor', 'unit', 'method'],
  })
  expect(strategyOf({ cover: [] })).toEqual(houseStrategy)
})

it.each([
  ['2026-11-22T10:00:00Z', 6, '2026-05-22T10:00:00.000Z'],
  ['2026-08-31T10:00:00Z', 6, '2026-02-28T10:00:00.000Z'],
  ['2026-03-15T10:00:00Z', 6, '2025-09-15T10:00:00.000Z'],
])('counts back from %s by %i months', (at, months, expected) => {
  expect(monthsBefore(new Date(at), months).toISOString()).toBe(expected)
})
