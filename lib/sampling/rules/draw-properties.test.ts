import fc from 'fast-check'
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

const letter = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map(n => `${prefix}${n}`)
const populations = fc
  .array(
    fc.record({
      unitId: letter('u', 3),
      assessorId: letter('a', 4),
      candidateId: letter('c', 8),
      signedBefore: fc.nat(8),
      disagreedLately: fc.boolean(),
      signedAgain: fc.boolean(),
      tookPart: fc.subarray([sampler, 'somebody else']),
    }),
    { maxLength: 60 },
  )
  .map(rows => rows.map((facts, index) => aDecision(`d${index}`, facts)))
const strategies: fc.Arbitrary<Strategy> = fc.record({
  firstUnits: fc.nat(4),
  monthsAfterDisagreement: fc.constant(6),
  percent: fc.nat(100),
  rootFloor: fc.boolean(),
  cover: fc.subarray(['assessor', 'unit', 'candidate', 'method'] as const),
})
const seeds = fc.string({ minLength: 1 })

describe('whatever the population, the strategy and the seed, a draw', () => {
  const always = (property: (p: SignedDecision[], s: Strategy, seed: string) => void) =>
    fc.assert(fc.property(populations, strategies, seeds, property))

  it('gives the same picks and reasons again, in whatever order the population comes', () => {
    fc.assert(
      fc.property(
        populations.chain(p => fc.tuple(fc.constant(p), fc.shuffledSubarray(p, { minLength: p.length }))),
        strategies,
        seeds,
        ([population, shuffled], strategy, seed) => {
          const { uncovered, ...drawn } = drawSample(population, strategy, seed, sampler)
          const { uncovered: again, ...redrawn } = drawSample(shuffled, strategy, seed, sampler)
          expect(redrawn).toEqual(drawn)
          expect(again.toSorted()).toEqual(uncovered.toSorted())
        },
      ),
    )
  })

  it('never picks what the sampler took part in, and nothing twice', () => {
    always((population, strategy, seed) => {
      const drawn = drawSample(population, strategy, seed, sampler)
      expect(drawn.picks.some(({ decision }) => decision.tookPart.includes(sampler))).toBe(false)
      expect(new Set(idsOf(drawn)).size).toBe(drawn.picks.length)
      expect(drawn.excluded).toBe(population.filter(({ tookPart }) => tookPart.includes(sampler)).length)
    })
  })

  it('gives every pick a reason', () => {
    always((population, strategy, seed) => {
      for (const { reasons } of drawSample(population, strategy, seed, sampler).picks)
        expect(reasons).not.toEqual([])
    })
  })

  it('meets every rate', () => {
    always((population, strategy, seed) => {
      const picked = new Set(idsOf(drawSample(population, strategy, seed, sampler)))
      const eligible = population.filter(({ tookPart }) => !tookPart.includes(sampler))
      const certain = (each: SignedDecision) =>
        each.signedBefore < strategy.firstUnits || each.disagreedLately || each.signedAgain
      for (const each of eligible.filter(certain)) expect(picked).toContain(each.decisionId)
      const rest = eligible.filter(each => !certain(each))
      const taken = rest.filter(({ decisionId }) => picked.has(decisionId)).length
      expect(taken).toBeGreaterThanOrEqual(Math.ceil((rest.length * strategy.percent) / 100))
      if (strategy.rootFloor && rest.length > 0)
        expect(taken).toBeGreaterThanOrEqual(Math.min(rest.length, Math.ceil(Math.sqrt(rest.length)) + 1))
    })
  })

  it('covers whatever can be covered and names the rest', () => {
    always((population, strategy, seed) => {
      const drawn = drawSample(
        population,
        { ...strategy, cover: ['assessor', 'unit', 'candidate'] },
        seed,
        sampler,
      )
      const eligible = population.filter(({ tookPart }) => !tookPart.includes(sampler))
      let lost = 0
      for (const key of ['assessorId', 'unitId', 'candidateId'] as const) {
        const values = (of: readonly SignedDecision[]) => new Set(of.map(decision => decision[key]))
        expect(values(drawn.picks.map(({ decision }) => decision))).toEqual(values(eligible))
        lost += values(population).size - values(eligible).size
      }
      expect(drawn.uncovered).toHaveLength(lost)
    })
  })
})

it('draws every decision about equally often by chance', () => {
  const population = decisions(20)
  const times = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed++)
    for (const id of idsOf(drawSample(population, byChance, `seed ${seed}`, sampler)))
      times.set(id, (times.get(id) ?? 0) + 1)
  // Three of twenty in two thousand draws: 300 each, standard deviation 16.
  for (const { decisionId } of population)
    expect(Math.abs((times.get(decisionId) ?? 0) - 300)).toBeLessThan(80)
})
