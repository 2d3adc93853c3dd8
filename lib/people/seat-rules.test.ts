import { describe, expect, it } from 'vitest'
import { mayEndSeats, mayGiveSeat, mayHandOverLink } from './seat-rules.ts'

const person = { id: 'asha', name: 'Asha' }

describe('seats', () => {
  it('are given once', () => {
    expect(mayGiveSeat({ person, held: ['assessor'] }, 'assessor')?.sentence).toBe(
      'Asha holds the seat of assessor in this centre already.',
    )
  })

  it('may be held beside a candidate’s', () => {
    expect(mayGiveSeat({ person, held: ['candidate'] }, 'assessor')).toBeNull()
  })

  it.each([
    ['another administrator stays', ['asha', 'ben'], null],
    ['she is the last', ['asha'], 'last-administrator'],
  ] as const)('an administrator’s ends: %s', (_, administrators, reason) => {
    const verdict = mayEndSeats(
      { person, held: ['centre_administrator', 'assessor'] },
      ['assessor', 'centre_administrator'],
      administrators,
    )
    expect(verdict?.reason ?? null).toBe(reason)
  })

  it('of other kinds end whoever administers', () => {
    expect(
      mayEndSeats({ person, held: ['assessor', 'centre_administrator'] }, ['assessor'], ['asha']),
    ).toBeNull()
  })

  it('cannot end unless held', () => {
    expect(mayEndSeats({ person, held: ['candidate'] }, ['assessor'], ['ben'])?.reason).toBe('seat-not-held')
  })
})

it('keeps the link of somebody with another centre out of this administrator’s hands', () => {
  expect(mayHandOverLink({ name: 'Asha', seatsElsewhere: 1 })?.reason).toBe('link-not-handed-over')
  expect(mayHandOverLink({ name: 'Asha', seatsElsewhere: 0 })).toBeNull()
})
