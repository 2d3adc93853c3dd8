import { describe, expect, it } from 'vitest'
import type { SignedDecision } from '../input.ts'
import { drawSample } from './draw.ts'
import { type Drawn, redraw } from './redraw.ts'
import { houseStrategy } from './strategy.ts'

const population = Array.from(
  { length: 30 },
  (_, index): SignedDecision => ({
    decisionId: `d${index}`,
    unitProgressId: `u${index}`,
    unitId: 'unit-002',
    unitName: 'unit 002',
    specificationId: '3085-02',
    assessorId: `a${index % 3}`,
    candidateId: `c${index}`,
    signedBefore: index,
    disagreedLately: false,
    signedAgain: false,
    kinds: ['observation'],
    tookPart: index === 7 ? ['me'] : [],
  }),
)
const recorded = { population, strategy: houseStrategy, seed: 'seed', drawnById: 'me' }
const picks = drawSample(population, houseStrategy, 'seed', 'me').picks.map(({ decision, reasons }) => ({
  decisionId: decision.decisionId,
  reasons: [...reasons],
}))
const drawn: Drawn = { ...recorded, picks }

describe('drawing again', () => {
  it('gives the same picks, in whatever order they were stored', () => {
    expect(redraw({ ...drawn, picks: picks.toReversed() })).toMatchObject({
      same: true,
      count: picks.length,
      excluded: 1,
    })
  })

  it.each<[string, Partial<Drawn>]>([
    ['a pick was taken away', { picks: picks.slice(1) }],
    ['a pick was added', { picks: [...picks, { decisionId: 'd7', reasons: ['By hand'] }] }],
    [
      'a pick was put in another’s place',
      { picks: [{ decisionId: 'd7', reasons: picks[0]!.reasons }, ...picks.slice(1)] },
    ],
    ['a pick is there twice', { picks: [picks[0]!, ...picks.slice(0, -1)] }],
    ['a reason was rewritten', { picks: [{ ...picks[0]!, reasons: ['Felt like it'] }, ...picks.slice(1)] }],
    ['the seed is another', { seed: 'other seed' }],
    ['somebody else drew', { drawnById: 'somebody else' }],
  ])('tells when %s', (_, facts) => expect(redraw({ ...drawn, ...facts }).same).toBe(false))
})
