import { describe, expect, it } from 'vitest'
import type { Actor } from '#lib/people/rules.ts'
import { refused } from '#lib/refusal.ts'
import { specificationById } from '#specs/index.ts'
import { type ClaimToJudge, type ItemToJudge, mayJudge } from './may-judge.ts'

const specification = specificationById('city-and-guilds/3085-02@1')
const unit = specification.units[1]!
const criterion = unit.outcomes[1]!.criteria[0]!

const asha: Actor = {
  personId: 'asha',
  name: 'Asha Patel',
  centreId: 'larch',
  centreName: 'Larch House',
  seat: 'assessor',
  sessionId: 's',
}
const item: ItemToJudge = {
  candidateId: 'ben',
  kind: 'observation',
  status: 'submitted',
  submittedNumber: 2,
  versionNumber: 2,
}
const claim: ClaimToJudge = {
  criterion,
  claimed: true,
  registrationStatus: 'active',
  assessorIds: ['asha'],
  unitStatus: 'in_progress',
  specification,
  unit,
  assessor: null,
}
const given = {
  outcome: 'met',
  subPoints: [],
  feedback: '',
  valid: true,
  authentic: true,
  current: true,
  sufficient: true,
  reliable: true,
} as const

interface Change {
  actor?: Partial<Actor>
  item?: Partial<ItemToJudge>
  claim?: Partial<ClaimToJudge>
}
const judge = (change: Change) =>
  mayJudge({ ...asha, ...change.actor }, { ...item, ...change.item }, { ...claim, ...change.claim }, given)

describe('judging a criterion', () => {
  it.each<[string, Change]>([
    ['what was handed in', {}],
    ['once more, after a judgement', { item: { status: 'assessed' } }],
    ['after action was asked for', { item: { status: 'action_required' } }],
    ['in a unit that was reopened', { claim: { unitStatus: 'reopened' } }],
    ['one’s own observation', { item: { kind: 'observation' } }],
  ])('is possible: %s', (_, change) => expect(judge(change)).toBeNull())

  it.each<[string, Change]>([
    ['wrong-seat', { actor: { seat: 'quality_assurer' } }],
    ['own-work', { item: { candidateId: 'asha' } }],
    ['evidence-not-with-you', { item: { status: 'draft' } }],
    ['evidence-not-with-you', { item: { status: 'withdrawn' } }],
    ['evidence-not-with-you', { item: { submittedNumber: null } }],
    ['newer-version', { item: { versionNumber: 1 } }],
    ['not-found', { claim: { assessorIds: ['carys'] } }],
    ['criterion-not-claimed', { claim: { claimed: false } }],
    ['registration-not-assessed', { claim: { registrationStatus: 'withdrawn' } }],
    ['registration-not-assessed', { claim: { registrationStatus: 'completed' } }],
    ['unit-locked', { claim: { unitStatus: 'signed' } }],
    ['unit-locked', { claim: { unitStatus: 'agreed' } }],
    ['kind-not-admitted', { item: { kind: 'simulation' } }],
    ['kind-not-admitted', { item: { kind: 'prior_learning' } }],
    ['assessor-standing', { claim: { assessor: refused('assessor-standing') } }],
  ])('is refused with %s', (reason, change) => expect(judge(change)?.reason).toBe(reason))

  it('is refused when the judgement itself says too little', () => {
    expect(mayJudge(asha, item, claim, { ...given, reliable: false })?.reason).toBe(
      'rules-of-evidence-unticked',
    )
  })

  it('tells nobody else than its assessors anything about a claim', () => {
    expect(judge({ claim: { assessorIds: [], unitStatus: 'signed' } })?.reason).toBe('not-found')
  })
})
