import { expect, it } from 'vitest'
import { planFor } from './plan-address.ts'

it.each([
  ['candidate', { seat: 'candidate', address: '/portfolio/plan' }],
  ['assessor', { seat: 'assessor', address: '/assess/candidates/c1/plan' }],
] as const)('leads the %s to their own page of the plan', (party, there) => {
  expect(planFor(party, 'c1')).toEqual(there)
})
