import { describe, expect, it } from 'vitest'
import type { ConcludeSample } from '../input.ts'
import { type DrawnPick, disagreedCodes, lookedAt, mayConclude, mayReview } from './may-conclude.ts'

const qualityAssurer = { personId: 'the quality assurer', seat: 'quality_assurer' } as const
const aPick = (facts: Partial<DrawnPick> = {}): DrawnPick => ({
  unit: { number: '002', status: 'signed' },
  tookPart: ['the assessor', 'the candidate'],
  concluded: null,
  superseded: false,
  judgements: [
    { id: 'j1', code: '002:1.1' },
    { id: 'j2', code: '002:1.2' },
  ],
  ...facts,
})
type Found = Pick<ConcludeSample, 'outcome' | 'findings'>
const found = (judgementId: string, finding: '' | 'agree' | 'disagree') => ({
  judgementId,
  finding,
  comment: 'Seen',
})
const agreed: Found = { outcome: 'agree', findings: [found('j1', 'agree'), found('j2', '')] }

describe('reviewing a drawn unit', () => {
  it('is for a quality assurer who took no part', () => expect(mayReview(qualityAssurer, aPick())).toBeNull())

  it.each([
    ['own-decision', { tookPart: ['the quality assurer'] }],
    ['sample-concluded', { concluded: { name: 'Huw Price', day: '2 March 2026' } }],
    ['decision-superseded', { superseded: true }],
    ['unit-not-for-sampling', { unit: { number: '002', status: 'reopened' } }],
    ['unit-not-for-sampling', { unit: { number: '002', status: 'agreed' } }],
  ] as const)('is refused with %s', (reason, facts) => {
    expect(mayReview(qualityAssurer, aPick(facts))?.reason).toBe(reason)
  })

  it.each(['assessor', 'candidate', 'external_quality_assurer', 'centre_administrator'] as const)(
    'is refused to the seat of %s',
    seat => expect(mayReview({ ...qualityAssurer, seat }, aPick())?.reason).toBe('unit-not-for-sampling'),
  )

  it('says who concluded it and when', () => {
    const pick = aPick({ concluded: { name: 'Huw Price', day: '2 March 2026' } })
    expect(mayReview(qualityAssurer, pick)?.sentence).toMatch('Huw Price concluded this on 2 March 2026.')
  })
})

describe('concluding a sample', () => {
  it.each<[string, Found]>([
    ['agreement with what was looked at', agreed],
    ['agreement with advice', { ...agreed, outcome: 'agree_with_advice' }],
    ['one disagreement', { outcome: 'disagree', findings: [found('j1', 'agree'), found('j2', 'disagree')] }],
  ])('takes %s', (_, input) => expect(mayConclude(qualityAssurer, aPick(), input)).toBeNull())

  it.each<[string, Found]>([
    ['nothing-found', { outcome: 'agree', findings: [] }],
    ['nothing-found', { outcome: 'agree', findings: [found('j1', '')] }],
    ['not-found', { outcome: 'agree', findings: [found('of another decision', 'agree')] }],
    ['judged-twice', { outcome: 'agree', findings: [found('j1', 'agree'), found('j1', 'disagree')] }],
    ['outcome-belies-findings', { outcome: 'agree', findings: [found('j1', 'disagree')] }],
    ['outcome-belies-findings', { outcome: 'agree_with_advice', findings: [found('j1', 'disagree')] }],
    ['disagreement-unplaced', { outcome: 'disagree', findings: [found('j1', 'agree')] }],
  ])('is refused with %s', (reason, input) => {
    expect(mayConclude(qualityAssurer, aPick(), input)?.reason).toBe(reason)
  })

  it('is refused like a review', () => {
    expect(mayConclude(qualityAssurer, aPick({ tookPart: ['the quality assurer'] }), agreed)?.reason).toBe(
      'own-decision',
    )
  })

  it('names the criteria that belie the outcome', () => {
    const input: Found = { outcome: 'agree', findings: [found('j1', 'disagree'), found('j2', 'disagree')] }
    expect(mayConclude(qualityAssurer, aPick(), input)?.sentence).toMatch(
      'You disagree with 002:1.1 and 002:1.2',
    )
    expect(disagreedCodes(aPick(), input)).toEqual(['002:1.1', '002:1.2'])
  })
})

it('leaves out what was not looked at', () => {
  expect(lookedAt(agreed)).toEqual([{ judgementId: 'j1', finding: 'agree', comment: 'Seen' }])
})
