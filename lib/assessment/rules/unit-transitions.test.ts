import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Seat, UnitStatus } from '#prisma/client/enums.ts'
import { lockedUnit, mayMoveUnit, type UnitDeed, unitTransition } from './unit-transitions.ts'

const seats = Object.values(Seat)
const statuses = Object.values(UnitStatus)
const deeds = ['sign', 'agree', 'disagree', 'reopen'] as const satisfies UnitDeed[]
const quality: Seat[] = ['quality_assurer', 'lead_quality_assurer']

it.each([
  ['assessor', 'in_progress', 'sign', 'signed'],
  ['assessor', 'reopened', 'sign', 'signed'],
  ['quality_assurer', 'signed', 'agree', 'agreed'],
  ['quality_assurer', 'signed', 'disagree', 'reopened'],
  ['lead_quality_assurer', 'signed', 'disagree', 'reopened'],
  ['lead_quality_assurer', 'agreed', 'reopen', 'reopened'],
] as const)('lets the seat of %s take a unit that is %s by “%s” to %s', (seat, from, deed, to) => {
  expect(unitTransition(seat, from, deed)?.to).toBe(to)
  expect(mayMoveUnit(seat, { number: '002', status: from }, deed)).toBeNull()
})

it.each([
  ['assessor', 'signed', 'sign', 'unit-not-for-signing'],
  ['assessor', 'signed', 'disagree', 'unit-not-for-sampling'],
  ['assessor', 'agreed', 'reopen', 'unit-not-for-reopening'],
  ['quality_assurer', 'agreed', 'reopen', 'unit-not-for-reopening'],
  ['quality_assurer', 'signed', 'reopen', 'unit-not-for-reopening'],
  ['lead_quality_assurer', 'signed', 'reopen', 'unit-not-for-reopening'],
  ['lead_quality_assurer', 'reopened', 'reopen', 'unit-not-for-reopening'],
  ['lead_quality_assurer', 'agreed', 'disagree', 'unit-not-for-sampling'],
  ['quality_assurer', 'in_progress', 'sign', 'unit-not-for-signing'],
  ['candidate', 'in_progress', 'sign', 'unit-not-for-signing'],
  ['external_quality_assurer', 'signed', 'agree', 'unit-not-for-sampling'],
] as const)('refuses the seat of %s a unit that is %s: %s, %s', (seat, status, deed, reason) => {
  expect(mayMoveUnit(seat, { number: '002', status }, deed)?.reason).toBe(reason)
})

it('asks for a reason wherever a unit is reopened', () => {
  for (const seat of seats)
    for (const status of statuses)
      for (const deed of deeds) {
        const transition = unitTransition(seat, status, deed)
        if (transition?.to === 'reopened') expect(transition.reason).toBe('required')
      }
})

it('in whatever order people try, only assessors sign, only quality assurers agree and reopen, and what is locked stays locked for assessors', () => {
  const attempt = fc.record({ seat: fc.constantFrom(...seats), deed: fc.constantFrom(...deeds) })
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), attempts => {
      let status: UnitStatus = 'in_progress'
      for (const { seat, deed } of attempts) {
        const transition = unitTransition(seat, status, deed)
        const refusal = mayMoveUnit(seat, { number: '002', status }, deed)
        expect(refusal === null).toBe(transition !== null)
        if (!transition) continue
        if (deed === 'sign') expect([seat, transition.to]).toEqual(['assessor', 'signed'])
        else expect(quality).toContain(seat)
        if (lockedUnit.has(status)) expect(seat).not.toBe('assessor')
        if (transition.to === 'agreed') expect(status).toBe('signed')
        if (deed === 'reopen') expect([seat, status]).toEqual(['lead_quality_assurer', 'agreed'])
        if (transition.to === 'reopened') expect(lockedUnit.has(status)).toBe(true)
        expect(transition.to).not.toBe(status)
        status = transition.to
      }
    }),
  )
})
