import { describe, expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { type Approval, approvable, markOf, mayRecordApproval, nextDeadline } from './rules.ts'

const today = '2026-11-22'
const current = specificationById('city-and-guilds/3085-02@1')
const approval: Approval = {
  reference: 'CG-1',
  approvedOn: '2026-01-10',
  endsOn: null,
  lastRegistrationOn: null,
  lastCertificationOn: null,
}

describe('recording an approval', () => {
  it.each<[string, Partial<Approval>]>([
    ['with only the day of approval', {}],
    ['given today', { approvedOn: today }],
    ['ending on the day it was given', { endsOn: '2026-01-10' }],
    ['already ended, for the record', { endsOn: '2026-05-01' }],
  ])('is allowed %s', (_, change) => {
    expect(mayRecordApproval(current, { ...approval, ...change }, today)).toBeNull()
  })

  it.each<[string, Partial<Approval>, string]>([
    ['given tomorrow', { approvedOn: '2026-11-23' }, 'not-in-the-future'],
    ['ended before it was given', { endsOn: '2026-01-09' }, 'ends-before-approval'],
    [
      'closed to registration before it was given',
      { lastRegistrationOn: '2026-01-09' },
      'ends-before-approval',
    ],
    [
      'closed to certification before it was given',
      { lastCertificationOn: '2026-01-09' },
      'ends-before-approval',
    ],
  ])('is refused %s', (_, change, reason) => {
    expect(mayRecordApproval(current, { ...approval, ...change }, today)?.reason).toBe(reason)
  })

  it.each([
    'nos/involve-key-people@1',
    'aabps/active-support-interactive-training@1',
    'focus-awards/lead-person-centred-practice@1',
  ])('is refused for %s, with the reason its specification gives', id => {
    const specification = specificationById(id)
    const verdict = mayRecordApproval(specification, approval, today)
    expect(verdict?.reason).toBe('not-claimable')
    expect(verdict?.sentence).toContain(specification.notClaimableBecause)
  })

  it('is offered for current qualifications only', () => {
    expect(approvable.map(({ number }) => number)).toEqual(['3085-01', '3085-02'])
  })
})

it('marks every change', () => {
  const marks = [
    null,
    approval,
    { ...approval, reference: 'CG-2' },
    { ...approval, endsOn: today },
    { ...approval, lastRegistrationOn: today },
  ]
  expect(new Set(marks.map(markOf)).size).toBe(marks.length)
})

it.each<[string, Partial<Approval>, string | null]>([
  [
    'the earlier of two',
    { endsOn: '2027-01-10', lastRegistrationOn: '2026-12-24' },
    'last day for registration',
  ],
  ['not one that has passed', { lastRegistrationOn: '2026-11-21' }, null],
  ['not one far off', { endsOn: '2028-01-01' }, null],
])('names the next deadline: %s', (_, change, what) => {
  expect(nextDeadline({ ...approval, ...change }, today, '2027-02-20')?.what ?? null).toBe(what)
})
