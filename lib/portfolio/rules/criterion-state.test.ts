import { describe, expect, it } from 'vitest'
import { type Claim, criterionStates, type JudgedClaim } from './criterion-state.ts'

const plain = { id: 'c', subPoints: [], unitStatus: 'in_progress' as const }
const parted = { ...plain, subPoints: [{ code: 'a' }, { code: 'b' }] }

const claim = (facts: Partial<Claim> = {}): Claim => ({
  criterionId: 'c',
  evidenceId: 'e',
  versionNumber: 1,
  evidenceStatus: 'submitted',
  submittedNumber: 1,
  ...facts,
})
const judged = (facts: Partial<JudgedClaim> = {}): JudgedClaim => ({
  id: 'j',
  criterionId: 'c',
  evidenceId: 'e',
  versionNumber: 1,
  submittedNumber: 1,
  evidenceStatus: 'assessed',
  outcome: 'met',
  subPoints: [],
  superseded: false,
  finding: null,
  ...facts,
})
const stateOf = (
  claims: Claim[],
  judgements: JudgedClaim[],
  criterion: Parameters<typeof criterionStates>[0][number] = plain,
) => criterionStates([criterion], claims, judgements).get('c')!

describe('a criterion', () => {
  it.each<[string, string, Claim[], JudgedClaim[]]>([
    ['none', 'nothing claims it', [], []],
    ['claimed', 'only a draft claims it', [claim({ evidenceStatus: 'draft', submittedNumber: null })], []],
    ['submitted', 'a claim awaits its judgement', [claim()], []],
    ['none', 'its only claim was withdrawn', [claim({ evidenceStatus: 'withdrawn' })], []],
    ['not-yet', 'it was judged not yet met', [claim()], [judged({ outcome: 'not_yet_met' })]],
    ['not-yet', 'partly met never counts', [claim()], [judged({ outcome: 'partly_met' })]],
    ['not-yet', 'a quality assurer disagreed', [claim()], [judged({ finding: 'disagree' })]],
    ['met', 'it was judged met', [claim()], [judged()]],
    [
      'met',
      'a later judgement superseded a not yet met',
      [claim()],
      [judged({ id: 'j1', outcome: 'not_yet_met', superseded: true }), judged()],
    ],
    [
      'not-yet',
      'a later judgement superseded a met',
      [claim()],
      [judged({ superseded: true }), judged({ id: 'j2', outcome: 'not_yet_met' })],
    ],
    [
      'stale',
      'a newer version awaits judgement',
      [claim({ submittedNumber: 2 }), claim({ versionNumber: 2, submittedNumber: 2 })],
      [judged({ submittedNumber: 2 })],
    ],
    [
      'stale',
      'a newer version no longer claims it',
      [claim({ submittedNumber: 2 })],
      [judged({ submittedNumber: 2 })],
    ],
    ['met', 'a newer version is only a draft', [claim(), claim({ versionNumber: 2 })], [judged()]],
    [
      'submitted',
      'a second item awaits judgement after a not yet met',
      [claim(), claim({ evidenceId: 'f' })],
      [judged({ outcome: 'not_yet_met' })],
    ],
    [
      'not-yet',
      'its met evidence was answered not yet on the new version',
      [claim({ versionNumber: 2, submittedNumber: 2 })],
      [judged({ id: 'j2', versionNumber: 2, submittedNumber: 2, outcome: 'not_yet_met' })],
    ],
  ])('is %s when %s', (state, _, claims, judgements) => {
    expect(stateOf(claims, judgements).state).toBe(state)
  })

  it('does not count evidence that was withdrawn', () => {
    expect(
      stateOf([claim({ evidenceStatus: 'withdrawn' })], [judged({ evidenceStatus: 'withdrawn' })]).met,
    ).toBe(false)
  })

  it.each([
    ['signed', 'signed', null],
    ['signed', 'agreed', null],
    ['sampled', 'agreed', 'agree'],
    ['met', 'reopened', 'agree'],
  ] as const)('is %s in a unit that is %s with finding %s', (state, unitStatus, finding) => {
    expect(stateOf([claim()], [judged({ finding })], { ...plain, unitStatus }).state).toBe(state)
  })

  it('with sub-points is met only when its counting judgements cover them all', () => {
    const first = judged({ subPoints: ['a'] })
    expect(stateOf([claim()], [first], parted)).toMatchObject({ met: false, missingSubPoints: ['b'] })
    const second = judged({ id: 'k', evidenceId: 'f', subPoints: ['b'] })
    expect(stateOf([claim(), claim({ evidenceId: 'f' })], [first, second], parted)).toMatchObject({
      met: true,
      missingSubPoints: [],
      countingJudgementIds: ['j', 'k'],
      evidenceCount: 2,
    })
  })
})
