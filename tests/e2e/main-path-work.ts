import { aPdf, aPng } from '#lib/file-store/made-files.ts'
import { specificationById } from '#specs/index.ts'
import type { Judgement } from './pages/assess.ts'
import type { Claim } from './pages/evidence.ts'

/** The work that one candidate hands in for unit 002 and for the NOS at once. */

export const award = 'Level 4 Award in Delivering Personalisation in Practice in Health and Social Care'
export const nos = 'Involve key people in service provision'
export const unitTitle =
  'Unit 002: Use person-centred practices to deliver personalisation in health and social care'

const unit002 = specificationById('city-and-guilds/3085-02@1').units.find(({ number }) => number === '002')!

/** Every criterion of these learning outcomes with all of its parts, by learning outcome. */
const allOf = (...outcomes: string[]): [outcome: string, claims: Claim[]][] =>
  unit002.outcomes
    .filter(({ code }) => outcomes.includes(code))
    .map(({ code, criteria }) => [
      code,
      criteria.map(each => ({ code: each.code, parts: each.subPoints.map(({ text }) => text) })),
    ])

interface Work {
  readonly title: string
  readonly text: string
  readonly files: { name: string; mimeType: string; buffer: Buffer }[]
  readonly claims: [outcome: string, claims: Claim[]][]
}

export const observation: Work = {
  title: 'Support planning meeting with Individual A',
  text: 'Before the meeting the candidate asked Individual A who should be there and where.\n\nShe used “important to” and “important for” to learn what matters, and wrote the plan in Individual A’s own words.',
  files: [
    { name: 'observation record.pdf', mimeType: 'application/pdf', buffer: aPdf() },
    { name: 'planning board.png', mimeType: 'image/png', buffer: aPng() },
  ],
  claims: [
    ...allOf('002:LO1', '002:LO2', '002:LO3'),
    ['P:1', [{ code: 'P1' }, { code: 'P2', where: 'paragraph 1' }]],
    ['K:2', [{ code: 'K9' }]],
  ],
}

export const review: Work = {
  title: 'Person-centred review and risk plan',
  text: 'I prepared the review with Individual A, helped to update the plan, and weighed a new risk with the whole team.',
  files: [{ name: 'review plan.pdf', mimeType: 'application/pdf', buffer: aPdf('Review plan') }],
  claims: [...allOf('002:LO4', '002:LO5', '002:LO6'), ['P:2', [{ code: 'P12' }]]],
}

/** Everything that it claims, judged met but for those named. */
export const judged = ({ claims }: Work, notYet: Record<string, string> = {}): Judgement[] =>
  claims
    .flatMap(([, each]) => each)
    .map(({ code, parts }) =>
      notYet[code]
        ? { code, outcome: 'Not yet met', feedback: notYet[code] }
        : { code, outcome: 'Met', parts },
    )
