import { expect, it } from 'vitest'
import { type GivenJudgement, mayGiveJudgement, rulesOfEvidence } from './may-give-judgement.ts'

const whole = { code: '002:2.1', subPoints: [] }
const parted = { code: '002:1.1', subPoints: [{ code: '002:1.1.a' }, { code: '002:1.1.b' }] }
const given = (about: Partial<GivenJudgement> = {}): GivenJudgement => ({
  outcome: 'met',
  subPoints: [],
  feedback: '',
  valid: true,
  authentic: true,
  current: true,
  sufficient: true,
  reliable: true,
  ...about,
})

it.each([
  ['met with all five rules', whole, given()],
  ['met with one part of several', parted, given({ subPoints: ['002:1.1.b'] })],
  [
    'not yet met with feedback, whatever is ticked',
    parted,
    given({ outcome: 'not_yet_met', feedback: 'Say who chose.', sufficient: false }),
  ],
])('takes %s', (_, criterion, judgement) => expect(mayGiveJudgement(criterion, judgement)).toBeNull())

it.each(rulesOfEvidence)('refuses met when the evidence is not %s, and says so', rule => {
  const verdict = mayGiveJudgement(whole, given({ [rule]: false }))
  expect(verdict?.reason).toBe('rules-of-evidence-unticked')
  expect(verdict?.sentence).toContain(`only when the evidence is ${rule} too`)
})

it.each([
  ['feedback-missing', whole, given({ outcome: 'not_yet_met' })],
  ['feedback-missing', whole, given({ outcome: 'not_yet_met', feedback: ' \n ' })],
  ['feedback-missing', whole, given({ outcome: 'partly_met' })],
  ['sub-points-none', parted, given()],
  ['sub-points-foreign', whole, given({ subPoints: ['002:1.1.a'] })],
  ['sub-points-foreign', parted, given({ subPoints: ['002:1.1.a', '002:1.2.a'] })],
  [
    'sub-points-foreign',
    parted,
    given({ outcome: 'not_yet_met', feedback: 'Say who chose.', subPoints: ['002:1.2.a'] }),
  ],
] as const)('refuses with %s', (reason, criterion, judgement) => {
  expect(mayGiveJudgement(criterion, judgement)?.reason).toBe(reason)
})
