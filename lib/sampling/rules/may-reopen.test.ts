import { expect, it } from 'vitest'
import { Seat } from '#prisma/client/enums.ts'
import { mayReopen, type UnitToReopen } from './may-reopen.ts'

const lead = { personId: 'the lead', seat: 'lead_quality_assurer' } as const
const agreed: UnitToReopen = {
  unit: { number: '002', status: 'agreed' },
  registrationStatus: 'active',
  tookPart: ['the candidate', 'the assessor'],
}

it('lets a lead quality assurer reopen an agreed unit of which they were no part', () =>
  expect(mayReopen(lead, agreed)).toBeNull())

it.each<[string, Partial<UnitToReopen>]>([
  ['own-decision', { tookPart: ['the candidate', 'the lead'] }],
  ['registration-not-assessed', { registrationStatus: 'withdrawn' }],
  ['registration-not-assessed', { registrationStatus: 'completed' }],
  ['unit-not-for-reopening', { unit: { number: '002', status: 'in_progress' } }],
  ['unit-not-for-reopening', { unit: { number: '002', status: 'signed' } }],
  ['unit-not-for-reopening', { unit: { number: '002', status: 'reopened' } }],
])('refuses with %s: %j', (reason, facts) =>
  expect(mayReopen(lead, { ...agreed, ...facts })?.reason).toBe(reason),
)

it.each(Object.values(Seat).filter(seat => seat !== 'lead_quality_assurer'))('refuses the seat of %s', seat =>
  expect(mayReopen({ ...lead, seat }, agreed)?.reason).toBe('wrong-seat'),
)

it('says who can reopen it instead', () =>
  expect(mayReopen(lead, { ...agreed, tookPart: ['the lead'] })?.sentence).toBe(
    'You took part in this decision, so another quality assurer has to reopen it.',
  ))
