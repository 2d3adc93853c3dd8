import { expect, it } from 'vitest'
import type { UnitStatus } from '#prisma/client/enums.ts'
import { caseload, isComplete } from './caseload.ts'

const unit = (facts: { registrationId?: string; status?: UnitStatus; met?: number }) => ({
  registrationId: 'r',
  specificationId: 's',
  candidateId: 'c',
  candidateName: 'Carys Morgan',
  status: 'in_progress' as UnitStatus,
  met: 3,
  total: 20,
  ...facts,
})

it('gathers units by registration and adds up what is met', () => {
  const [first, second, ...rest] = caseload([unit({}), unit({ met: 5 }), unit({ registrationId: 'other' })])
  expect(first).toMatchObject({ id: 'r', met: 8, total: 40, units: [{ met: 3 }, { met: 5 }] })
  expect(second).toMatchObject({ id: 'other', met: 3, total: 20 })
  expect(rest).toEqual([])
})

it.each([
  [true, 'in_progress', 20],
  [true, 'reopened', 20],
  [false, 'in_progress', 19],
  [false, 'signed', 20],
  [false, 'agreed', 20],
] as const)('is %s to be complete and unsigned for %s with %i met', (complete, status, met) => {
  expect(isComplete(unit({ status, met }))).toBe(complete)
})
