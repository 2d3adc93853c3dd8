import { describe, expect, it } from 'vitest'
import type { AllocationRole, RegistrationStatus, Seat } from '#prisma/client/enums.ts'
import { mayAllocate } from './allocating.ts'

interface Case {
  role?: AllocationRole
  seats?: Seat[]
  candidateId?: string
  status?: RegistrationStatus
  allocations?: { personId: string; role: AllocationRole }[]
}

const verdictOf = ({
  role = 'assessor',
  seats = ['assessor'],
  candidateId = 'cara',
  status = 'active',
  allocations = [],
}: Case) =>
  mayAllocate({
    role,
    person: { id: 'asha', name: 'Asha', seats },
    registration: { candidateId, status, allocations },
  })

describe('allocating', () => {
  it.each<[string, Case]>([
    ['an assessor', {}],
    ['a quality assurer', { role: 'quality_assurer', seats: ['quality_assurer'] }],
    ['a lead quality assurer', { role: 'quality_assurer', seats: ['lead_quality_assurer'] }],
    ['a second assessor', { allocations: [{ personId: 'ben', role: 'assessor' }] }],
    ['an assessor who is a candidate elsewhere', { seats: ['candidate', 'assessor'] }],
  ])('allows %s', (_, change) => {
    expect(verdictOf(change)).toBeNull()
  })

  it.each<[string, Case, string]>([
    ['the candidate', { candidateId: 'asha', seats: ['candidate', 'assessor'] }, 'own-portfolio'],
    ['somebody without the seat', { seats: ['candidate', 'quality_assurer'] }, 'seat-not-held'],
    ['an assessor as quality assurer', { role: 'quality_assurer' }, 'seat-not-held'],
    [
      'its quality assurer as assessor',
      { allocations: [{ personId: 'asha', role: 'quality_assurer' }] },
      'both-roles',
    ],
    [
      'its assessor as quality assurer',
      {
        role: 'quality_assurer',
        seats: ['assessor', 'quality_assurer'],
        allocations: [{ personId: 'asha', role: 'assessor' }],
      },
      'both-roles',
    ],
    ['the same person twice', { allocations: [{ personId: 'asha', role: 'assessor' }] }, 'already-allocated'],
    ['anybody to a withdrawn registration', { status: 'withdrawn' }, 'registration-not-active'],
    ['anybody to a completed registration', { status: 'completed' }, 'registration-not-active'],
  ])('refuses %s', (_, change, reason) => {
    expect(verdictOf(change)?.reason).toBe(reason)
  })
})
