import { describe, expect, it } from 'vitest'
import { specificationById, specifications } from '#specs/index.ts'
import { type Asked, mayRegister, purposeOf, workplaceRequired } from './registering.ts'

const award = specificationById('city-and-guilds/3085-02@1')
const withdrawn = specificationById('aabps/active-support-interactive-training@1')
const standard = specificationById('nos/involve-key-people@1')

const approval = {
  reference: 'QA-1',
  approvedOn: '2026-01-10',
  endsOn: '2027-01-10',
  lastRegistrationOn: '2026-12-31',
  lastCertificationOn: null,
}

const asked: Asked = {
  specification: award,
  candidate: { name: 'Asha', dateOfBirth: '1990-04-12' },
  registeredOn: '2026-11-22',
  today: '2026-11-22',
  approval,
  earlier: null,
  workplace: 'Larch House',
}

const born = (dateOfBirth: string | null) => ({ candidate: { name: 'Asha', dateOfBirth } })

describe('registering', () => {
  it.each<[string, Partial<Asked>]>([
    ['with everything in place', {}],
    ['on the sixteenth birthday', born('2010-11-22')],
    ['born on 29 February, on 1 March', { ...born('2008-02-29'), registeredOn: '2026-03-01' }],
    ['on the day of approval', { registeredOn: '2026-01-10' }],
    [
      'on the last day of approval',
      {
        registeredOn: '2027-01-10',
        today: '2027-01-10',
        approval: { ...approval, lastRegistrationOn: null },
      },
    ],
    ['on the last day for registration', { registeredOn: '2026-12-31', today: '2027-01-05' }],
    [
      'after the last day for certification',
      { approval: { ...approval, lastCertificationOn: '2026-02-01' } },
    ],
    [
      'with an approval that has no end',
      { approval: { ...approval, endsOn: null, lastRegistrationOn: null } },
    ],
    ['again, after a withdrawal', { earlier: 'withdrawn' }],
    [
      'on a standard: no approval, age or workplace asked',
      { specification: standard, approval: null, workplace: null, ...born(null) },
    ],
    [
      'on a withdrawn specification, for development',
      { specification: withdrawn, approval: null, workplace: null, ...born(null) },
    ],
    [
      'on the award without practice: no workplace asked',
      { specification: specificationById('city-and-guilds/3085-01@1'), workplace: null },
    ],
  ])('is allowed %s', (_, change) => {
    expect(mayRegister({ ...asked, ...change })).toBeNull()
  })

  it.each<[string, Partial<Asked>, string, RegExp]>([
    ['tomorrow', { registeredOn: '2026-11-23' }, 'not-in-the-future', /after today, 22 November 2026/],
    [
      'the day before the sixteenth birthday',
      born('2010-11-23'),
      'too-young',
      /Asha was 15 .* needs 16 or over/,
    ],
    [
      'born on 29 February, on 28 February',
      {
        ...born('2012-02-29'),
        registeredOn: '2028-02-28',
        today: '2028-03-01',
        approval: { ...approval, endsOn: null, lastRegistrationOn: null },
      },
      'too-young',
      /15/,
    ],
    ['without a date of birth', born(null), 'date-of-birth-missing', /Asha/],
    ['without approval', { approval: null }, 'not-approved', /Delivering Personalisation/],
    ['before the approval', { registeredOn: '2026-01-09' }, 'approval-not-begun', /10 January 2026/],
    [
      'after the approval',
      {
        registeredOn: '2027-01-11',
        today: '2027-02-01',
        approval: { ...approval, lastRegistrationOn: null },
      },
      'approval-ended',
      /10 January 2027/,
    ],
    [
      'after the last day for registration',
      { registeredOn: '2027-01-01', today: '2027-01-05' },
      'registration-closed',
      /31 December 2026/,
    ],
    ['without a workplace', { workplace: null }, 'workplace-missing', /real work environment/],
    ['while registered', { earlier: 'active' }, 'already-registered', /already/],
    ['after completion', { earlier: 'completed' }, 'already-registered', /already/],
    [
      'on a standard, while registered',
      { specification: standard, earlier: 'active' },
      'already-registered',
      /already/,
    ],
  ])('is refused %s', (_, change, reason, says) => {
    const verdict = mayRegister({ ...asked, ...change })
    expect(verdict?.reason).toBe(reason)
    expect(verdict?.sentence).toMatch(says)
  })

  it('leads to the approvals where approval is what is missing', () => {
    expect(mayRegister({ ...asked, approval: null })?.mend).toBe('/centre/approvals')
  })
})

it('is for the award only where certificates can be claimed', () => {
  const forAward = specifications.filter(each => purposeOf(each) === 'award')
  expect(forAward.map(({ number }) => number)).toEqual(['3085-01', '3085-02'])
  const rest = specifications.filter(each => purposeOf(each) === 'development')
  expect(rest.every(({ notClaimableBecause }) => notClaimableBecause !== null)).toBe(true)
})

it('asks for a workplace where the specification has to be shown at one', () => {
  expect(specifications.filter(workplaceRequired).map(({ id }) => id)).toEqual([award.id])
})
