import type { Party } from './plan-transitions.ts'

/** The seat in which one side of a plan reads it, and where. */
export const planFor = (party: Party, candidateId: string) =>
  party === 'candidate'
    ? ({ seat: 'candidate', address: '/portfolio/plan' } as const)
    : ({ seat: 'assessor', address: `/assess/candidates/${candidateId}/plan` } as const)
