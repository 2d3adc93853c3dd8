import { describe, expect, it } from 'vitest'
import {
  activityStanding,
  examinePlan,
  fitToAgree,
  type PlannableRegistration,
  type SentActivity,
} from './plan.ts'

const today = '2026-10-05'
const award: PlannableRegistration = {
  id: 'r1',
  specificationId: 'city-and-guilds/3085-02@1',
  status: 'active',
  assessorIds: ['asha'],
}
const standard: PlannableRegistration = { ...award, id: 'r2', specificationId: 'nos/involve-key-people@1' }
const activity = (about: Partial<SentActivity> = {}): SentActivity => ({
  title: 'Lead a review',
  method: 'observation',
  dueOn: '2026-11-01',
  codes: ['002:4.3', 'p9'],
  row: 0,
  ...about,
})
type Proposed = Parameters<typeof examinePlan>[0]
const examined = (about: Partial<Proposed> = {}) =>
  examinePlan({
    party: 'candidate',
    personId: 'ben',
    registrations: [award, standard],
    activities: [activity()],
    today,
    ...about,
  })

describe('examinePlan', () => {
  it('finds the criteria that codes name, however they are typed', () => {
    const { verdict, planned } = examined()
    expect(verdict).toBeNull()
    expect(planned).toEqual([
      {
        title: 'Lead a review',
        method: 'observation',
        dueOn: '2026-11-01',
        criteria: [
          { registrationId: 'r1', criterionId: 'city-and-guilds/3085/002@1#002:4.3' },
          { registrationId: 'r2', criterionId: 'nos/involve-key-people@1#P9' },
        ],
      },
    ])
  })

  it('plans a shared unit for both registrations, but not for one that ended', () => {
    const first = { ...award, id: 'r3', specificationId: 'city-and-guilds/3085-01@1' }
    const registrationsOf = (registrations: PlannableRegistration[]) =>
      examined({
        registrations,
        activities: [activity({ codes: ['001:1.1', '001:1.1'], method: 'assignment' })],
      })
        .planned.flatMap(({ criteria }) => criteria)
        .map(({ registrationId }) => registrationId)
    expect(registrationsOf([award, first])).toEqual(['r1', 'r3'])
    expect(registrationsOf([award, { ...first, status: 'withdrawn' }])).toEqual(['r1'])
  })

  it('takes today as a day to come', () => {
    expect(examined({ activities: [activity({ dueOn: today })] }).verdict).toBeNull()
  })

  it.each<[string, Partial<Proposed>, string, string | undefined]>([
    [
      'a day that has passed',
      { activities: [activity({ dueOn: '2026-10-04', row: 3 })] },
      'plan-date-past',
      '#activities.3.dueOn',
    ],
    [
      'a code of no registration',
      { activities: [activity({ codes: ['002:9.9'] })] },
      'plan-criterion-unknown',
      '#activities.0.criteria',
    ],
    [
      'a criterion of somebody else',
      { registrations: [standard] },
      'plan-criterion-unknown',
      '#activities.0.criteria',
    ],
    [
      'a method that a unit refuses',
      { activities: [activity({ method: 'simulation' })] },
      'kind-not-admitted',
      '#activities.0.method',
    ],
    [
      'a registration that ended',
      { registrations: [{ ...award, status: 'withdrawn' }, standard] },
      'plan-registration-ended',
      undefined,
    ],
    [
      'registrations of different assessors',
      { registrations: [award, { ...standard, assessorIds: ['david'] }] },
      'plan-assessor-missing',
      undefined,
    ],
    [
      'a registration without an assessor',
      { registrations: [{ ...award, assessorIds: [] }, standard] },
      'plan-assessor-missing',
      undefined,
    ],
    [
      'a registration of another assessor',
      { party: 'assessor', personId: 'david' },
      'plan-assessor-missing',
      undefined,
    ],
  ])('refuses %s', (_, about, reason, mend) => {
    const { verdict, planned } = examined(about)
    expect(verdict?.reason).toBe(reason)
    expect(verdict?.mend).toBe(mend)
    expect(planned).toEqual([])
  })

  it('says which codes it does not know', () => {
    const verdict = examined({ activities: [activity({ codes: ['X1', '002:4.3', 'Y2'] })] }).verdict
    expect(verdict?.sentence).toContain('has X1 and Y2.')
  })
})

describe('fitToAgree', () => {
  type Asked = Parameters<typeof fitToAgree>[0]
  const agreed = (about: Partial<Asked> = {}) =>
    fitToAgree({
      party: 'assessor',
      personId: 'asha',
      author: 'candidate',
      authorId: 'ben',
      named: [award, standard],
      activities: [{ title: 'Lead a review', dueOn: today }],
      today,
      ...about,
    })
  const byAssessor = { party: 'candidate', personId: 'ben', author: 'assessor', authorId: 'asha' } as const

  it('lets the assessor of all of it, and the candidate whose assessor proposed it', () => {
    expect(agreed()).toBeNull()
    expect(agreed(byAssessor)).toBeNull()
  })

  it.each<[string, Partial<Asked>, string]>([
    ['registrations that somebody else assesses', { personId: 'david' }, 'plan-not-all-yours'],
    ['a registration that ended', { named: [{ ...award, status: 'completed' }] }, 'plan-registration-ended'],
    ['an assessor who has gone', { ...byAssessor, authorId: 'david' }, 'plan-assessor-gone'],
    [
      'a day that has passed meanwhile',
      { activities: [{ title: 'A', dueOn: '2026-10-04' }] },
      'plan-date-past',
    ],
  ])('refuses %s', (_, about, reason) => expect(agreed(about)?.reason).toBe(reason))
})

describe('activityStanding', () => {
  const answer = { status: 'submitted', submittedNumber: 1 } as const
  it.each([
    ['2026-10-05', null, { state: 'due', days: 0 }],
    ['2026-10-07', null, { state: 'due', days: 2 }],
    ['2026-10-04', null, { state: 'late', days: 1 }],
    ['2026-08-31', null, { state: 'late', days: 35 }],
    ['2026-10-04', { status: 'draft', submittedNumber: null } as const, { state: 'late', days: 1 }],
    ['2026-10-04', { status: 'withdrawn', submittedNumber: 1 } as const, { state: 'late', days: 1 }],
    ['2026-10-04', answer, { state: 'done', days: 0 }],
    ['2026-10-04', { status: 'action_required', submittedNumber: 1 } as const, { state: 'done', days: 0 }],
  ])('due %s, answered by %j: %j', (dueOn, given, expected) =>
    expect(activityStanding(dueOn, given, today)).toEqual(expected),
  )
})
