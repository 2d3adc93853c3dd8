import { describe, expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { criteriaChosen, criteriaInCoverage, gapRows, methodRows, missingMethods } from './coverage-gaps.ts'
import type { CriterionStanding, CriterionState } from './criterion-state.ts'
import type { CriterionMethods } from './methods.ts'

const award = specificationById('city-and-guilds/3085-02@1')
const id = (code: string) => `city-and-guilds/3085/${code.slice(0, 3)}@1#${code}`
const standing = (state: CriterionState, missingSubPoints: string[] = []): CriterionStanding => ({
  state,
  met: ['met', 'signed', 'sampled'].includes(state),
  countingJudgementIds: [],
  missingSubPoints,
  evidenceCount: 1,
})
const standings = new Map([
  [id('002:1.1'), standing('not-yet', ['002:1.1.b'])],
  [id('002:2.1'), standing('met')],
  [id('002:2.2'), standing('submitted')],
  [id('002:2.3'), standing('claimed')],
  [id('002:2.4'), standing('stale')],
  [id('001:1.2'), standing('sampled')],
])
const log: CriterionMethods = { claimedBy: ['reflective_log'], metBy: ['reflective_log'] }
const observed: CriterionMethods = { claimedBy: ['observation'], metBy: ['observation'] }
const about = (methods: [string, CriterionMethods][] = []) =>
  criteriaInCoverage(award, standings, new Map(methods.map(([code, each]) => [id(code), each])))
const gapsOf = (code: string, criteria = about()) => [...criteria.find(each => each.code === code)!.gaps]

describe('the gaps of a criterion', () => {
  it.each<[string, string[]]>([
    ['002:1.1', ['not-yet', 'parts', 'method']],
    ['002:1.2', ['nothing', 'parts', 'method']],
    ['002:1.3', ['nothing', 'method']],
    ['002:2.1', ['method']],
    ['002:2.2', ['waiting', 'method']],
    ['002:2.3', ['claimed', 'method']],
    ['002:2.4', ['not-yet', 'method']],
  ])('%s are %j', (code, expected) => expect(gapsOf(code)).toEqual(expected))

  it('names the parts that are missing', () => {
    const parts = (code: string) => about().find(each => each.code === code)?.missingSubPoints
    expect(parts('002:1.1')).toEqual(['002:1.1.b'])
    expect(parts('002:1.2')).toHaveLength(3)
    expect(parts('002:2.1')).toEqual([])
  })

  it('has no method missing once one criterion of the unit was met by it', () => {
    const criteria = about([['002:2.1', observed]])
    expect(criteria.filter(({ unit, gaps }) => unit === '002' && gaps.has('method'))).toEqual([])
    expect(gapsOf('001:1.1', criteria)).toContain('method')
  })

  it('still lacks it when an observation only claims', () => {
    const criteria = about([['002:2.2', { ...observed, metBy: [] }]])
    expect(gapsOf('002:2.2', criteria)).toEqual(['waiting'])
    expect(gapsOf('002:2.1', criteria)).toEqual(['method'])
    expect(missingMethods(award, award.units[1]!, new Map([[id('002:2.1'), log]]))).toHaveLength(1)
  })

  it('asks a standard for no method and no parts', () => {
    const standard = specificationById('nos/involve-key-people@1')
    const all = criteriaInCoverage(standard, new Map(), new Map())
    expect(all).toHaveLength(135)
    expect(all.every(({ gaps }) => [...gaps].join() === 'nothing')).toBe(true)
  })
})

describe('the tables', () => {
  it('count each unit', () => {
    const rows = gapRows(award, about(), 'unit')
    expect(rows.map(({ key, total, met }) => [key, total, met])).toEqual([
      ['001', 24, 1],
      ['002', 20, 1],
    ])
    expect(rows[1]!.counts).toEqual({
      nothing: 15,
      claimed: 1,
      waiting: 1,
      'not-yet': 2,
      parts: 2,
      method: 20,
    })
  })

  it('count each outcome, and a standard by its headings without codes', () => {
    const rows = gapRows(award, about(), 'outcome')
    expect(rows).toHaveLength(12)
    expect(rows.find(({ key }) => key === '002:LO2')?.counts).toMatchObject({ waiting: 1, claimed: 1 })
    const standard = specificationById('nos/involve-key-people@1')
    const headings = gapRows(standard, criteriaInCoverage(standard, new Map(), new Map()), 'outcome')
    expect(headings.map(({ code }) => code).join('')).toBe('')
    expect(headings).toHaveLength(16)
  })

  it('lead to as many criteria as they count', () => {
    const criteria = about([
      ['002:2.1', log],
      ['002:2.2', { ...log, metBy: [] }],
    ])
    for (const by of ['unit', 'outcome'] as const)
      for (const { key, met, counts } of gapRows(award, criteria, by)) {
        expect(criteriaChosen(criteria, { within: key, gap: 'met' })).toHaveLength(met)
        for (const [gap, count] of Object.entries(counts) as [keyof typeof counts, number][])
          expect(criteriaChosen(criteria, { within: key, gap })).toHaveLength(count)
      }
    expect(methodRows(criteria)).toEqual([{ kind: 'reflective_log', claimed: 2, met: 1 }])
    expect(criteriaChosen(criteria, { within: 'reflective_log', gap: 'by' })).toHaveLength(2)
    expect(criteriaChosen(criteria, { within: 'reflective_log', gap: 'met-by' })).toHaveLength(1)
    expect(criteriaChosen(criteria, { gap: 'waiting' }).map(({ code }) => code)).toEqual(['002:2.2'])
    expect(criteriaChosen(criteria, { within: 'nowhere', gap: 'nothing' })).toEqual([])
  })
})
