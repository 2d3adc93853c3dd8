import { describe, expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { coverageGroups, progressOf } from './coverage-groups.ts'
import type { CriterionStanding } from './criterion-state.ts'

const award = specificationById('city-and-guilds/3085-02@1')
const standing = (about: Partial<CriterionStanding>): CriterionStanding => ({
  state: 'none',
  met: false,
  countingJudgementIds: [],
  missingSubPoints: [],
  evidenceCount: 0,
  ...about,
})
const standings = new Map([
  ['city-and-guilds/3085/002@1#002:2.1', standing({ state: 'met', met: true, evidenceCount: 2 })],
  ['city-and-guilds/3085/002@1#002:2.2', standing({ state: 'submitted', evidenceCount: 1 })],
  ['city-and-guilds/3085/002@1#002:2.3', standing({})],
])

describe('coverageGroups', () => {
  it('has a cell for every criterion, in the order of the source', () => {
    const groups = coverageGroups(award, standings)
    expect(groups.map(({ unit, outcomes }) => [unit, outcomes.flatMap(({ cells }) => cells).length])).toEqual(
      [
        ['001', 24],
        ['002', 20],
      ],
    )
    expect(groups[1]!.outcomes[1]!.cells.map(({ code, state, count }) => [code, state, count])).toEqual([
      ['002:2.1', 'met', 2],
      ['002:2.2', 'submitted', 1],
      ['002:2.3', 'none', 0],
      ['002:2.4', 'none', 0],
    ])
  })

  it('numbers outcomes as the source does', () => {
    const [, unit] = coverageGroups(award, standings)
    expect(unit!.outcomes.map(({ code }) => code)).toEqual(['LO1', 'LO2', 'LO3', 'LO4', 'LO5', 'LO6'])
    const [draft] = coverageGroups(
      specificationById('aabps/active-support-interactive-training@1'),
      new Map(),
    )
    expect([draft!.unit, draft!.outcomes[0]!.code]).toEqual(['', 'LO1'])
  })

  it('gives a standard and its parts their titles alone', () => {
    const groups = coverageGroups(specificationById('nos/involve-key-people@1'), new Map())
    expect(groups).toHaveLength(1)
    for (const { unit, outcomes } of groups) {
      expect(unit).toBe('')
      expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => ''))
      for (const { title } of outcomes) expect(title).not.toMatch(/^[PK]:/)
    }
  })
})

describe('progressOf', () => {
  it('counts what is met and what is claimed at all', () => {
    expect(progressOf(award.units[1]!, standings)).toEqual({ met: 1, claimed: 2, total: 20 })
    expect(progressOf(award.units[0]!, standings)).toEqual({ met: 0, claimed: 0, total: 24 })
  })
})
