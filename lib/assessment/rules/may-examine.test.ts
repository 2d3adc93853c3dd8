import { expect, it } from 'vitest'
import { mayExamine, mayMeetUnseen } from './may-examine.ts'

it.each([
  ['in_situ', '2026-11-22', undefined],
  ['in_situ', '2026-11-01', undefined],
  ['in_situ', '2026-11-23', 'not-in-the-future'],
  ['work_product', '2026-11-22', 'not-held-in-situ'],
] as const)('of %s, examined %s: %s', (kind, day, reason) => {
  expect(mayExamine(kind, day, '2026-11-22')?.reason).toBe(reason)
})

it.each([
  ['in_situ', false, 'met', 'in-situ-not-examined'],
  ['in_situ', false, 'not_yet_met', undefined],
  ['in_situ', true, 'met', undefined],
  ['work_product', false, 'met', undefined],
] as const)('of %s, examined %s, found %s: %s', (kind, examined, outcome, reason) => {
  expect(mayMeetUnseen(kind, examined, outcome)?.reason).toBe(reason)
})
