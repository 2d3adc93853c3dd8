import { describe, expect, it } from 'vitest'
import type { SignedDecision, Strategy } from '../input.ts'
import { drawSample } from './draw.ts'
import { houseStrategy } from './strategy.ts'

const sampler = 'the sampler'
const byChance: Strategy = { ...houseStrategy, cover: [] }

const aDecision = (id: string, facts: Partial<SignedDecision> = {}): SignedDecision => ({
  decisionId: id,
  unitProgressId: `progress of ${id}`,
  unitId: 'unit-002',
  unitName: 'unit 002',
  specificationId: '3085-02',
  assessorId: 'assessor A',
  candidateId: `candidate of ${id}`,
  signedBefore: 10,
  disagreedLately: false,
  signedAgain: false,
  kinds: ['observation'],
  tookPart: [],
  ...facts,
})
const decisions = (count: number, facts?: (index: number) => Partial<SignedDecision>) =>
  Array.from({ length: count }, (_, index) => aDecision(`d${index}`, facts?.(index)))
const idsOf = ({ picks }: ReturnType<typeof drawSample>) => picks.map(({ decision }) => decision.decisionId)
const reasonsOf = ({ picks }: ReturnType<typeof drawSample>) => picks.flatMap(({ reasons }) => reasons)

describe('a draw', () => {
  it.each([
    [
      'first units of an assessor',
      { signedBefore: 2 },
      'Unit 3 of this assessor: the first 3 are all sampled.',
    ],
    [
      'units after a disagreement',
      { disagreedLately: true },
      'A quality assurer disagreed with this assessor in the last 6 months.',
    ],
    ['units signed again', { signedAgain: true }, 'Signed again after it was reopened.'],
  ])('takes all %s and says so', (_, facts, reason) => {
    const drawn = drawSample(
      decisions(20, () => facts),
      byChance,
      'seed',
      sampler,
    )
    expect(drawn.picks).toHaveLength(20)
    expect(reasonsOf(drawn)).toEqual(Array(20).fill(reason))
  })

  it('stops taking everything with the fourth unit of an assessor', () => {
    const drawn = drawSample(
      decisions(20, () => ({ signedBefore: 3 })),
      byChance,
      'seed',
      sampler,
    )
    expect(reasonsOf(drawn)).toEqual(Array(3).fill('Drawn by chance: 15 % of 20.'))
  })

  it('takes its share by chance', () => {
    expect(drawSample(decisions(21), byChance, 'seed', sampler).picks).toHaveLength(4)
  })

  it('says when the square root decided', () => {
    const drawn = drawSample(decisions(10), { ...byChance, rootFloor: true }, 'seed', sampler)
    expect(reasonsOf(drawn)[0]).toBe('Drawn by chance: 5 of 10, the square root plus one.')
  })

  it('adds the only unit of its kind and says that it is the only one', () => {
    const population = [...decisions(40), aDecision('odd', { unitId: 'unit-001', unitName: 'unit 001' })]
    const odd = drawSample(population, { ...houseStrategy, percent: 0 }, 'seed', sampler).picks.find(
      ({ decision }) => decision.decisionId === 'odd',
    )
    expect(odd?.reasons).toContain('The only signed unit 001 in this draw.')
  })

  it('covers several gaps with one decision where it can', () => {
    const population = [
      ...decisions(10, index => ({ unitId: `u${index % 2}`, assessorId: `a${index % 2}` })),
      aDecision('both', { unitId: 'u9', unitName: 'unit 9', assessorId: 'a9' }),
    ]
    const drawn = drawSample(population, { ...houseStrategy, percent: 0 }, 'seed', sampler)
    expect(drawn.picks).toHaveLength(3)
  })

  it('leaves candidates and methods uncovered unless they are asked for', () => {
    const population = decisions(20, index => ({
      kinds: index === 0 ? ['expert_witness_testimony'] : ['observation'],
    }))
    const all = drawSample(population, { ...houseStrategy, cover: ['candidate'] }, 'seed', sampler)
    const methods = drawSample(population, { ...houseStrategy, cover: ['method'] }, 'seed', sampler)
    expect(drawSample(population, houseStrategy, 'seed', sampler).picks).toHaveLength(3)
    expect(all.picks).toHaveLength(20)
    expect(idsOf(methods)).toContain('d0')
  })

  it('counts what the sampler took part in and says what could not be covered', () => {
    const population = [
      ...decisions(3),
      aDecision('own', { unitId: 'u1', unitName: 'unit 001', assessorId: sampler, tookPart: [sampler] }),
    ]
    const drawn = drawSample(population, houseStrategy, 'seed', sampler)
    expect(drawn.excluded).toBe(1)
    expect(drawn.uncovered).toEqual([
      'No signed unit of one assessor could be sampled: whoever drew took part in the only one.',
      'No signed unit 001 could be sampled: whoever drew took part in the only one.',
    ])
  })

  it('draws nothing from what the sampler took part in throughout', () => {
    expect(
      drawSample(
        decisions(9, () => ({ tookPart: [sampler] })),
        houseStrategy,
        'seed',
        sampler,
      ),
    ).toMatchObject({
      picks: [],
      excluded: 9,
    })
  })

  it('draws from 10,000 decisions in well under a second', () => {
    const population = decisions(10_000, index => ({ unitId: `u${index % 7}`, assessorId: `a${index % 90}` }))
    const strategy: Strategy = { ...houseStrategy, cover: ['assessor', 'unit', 'candidate', 'method'] }
    const times = [1, 2, 3].map(turn => {
      const started = process.threadCpuUsage()
      expect(drawSample(population, strategy, `seed ${turn}`, sampler).picks).toHaveLength(10_000)
      return process.threadCpuUsage(started).user / 1000
    })
    // Processor time of the quickest of three: what else runs on the machine is not the draw's doing.
    expect(Math.min(...times)).toBeLessThan(700)
  })
})
