import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { allocatedTo, itsAssessors } from './allocated.ts'

/** The registrations of a candidate that this person may plan for: their own, or those that they assess. */
export async function plannableRegistrations(tx: Tx, actor: Actor, candidateId: string) {
  const found = await tx.registration.findMany({
    where: actor.seat === 'assessor' ? { candidateId, ...allocatedTo(actor) } : { candidateId },
    orderBy: { id: 'asc' },
    select: { id: true, specificationId: true, status: true, allocations: itsAssessors },
  })
  return found.map(({ allocations, ...registration }) => ({
    ...registration,
    assessorIds: allocations.map(({ personId }) => personId),
  }))
}

/** The plans of a candidate that stand, each with the registrations that it names. */
export async function standingPlans(tx: Tx, candidateId: string) {
  const found = await tx.assessmentPlan.findMany({
    where: { candidateId, status: { not: 'replaced' } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      status: true,
      activities: { select: { criteria: { select: { registrationId: true } } } },
    },
  })
  return found.map(({ activities, ...plan }) => ({
    ...plan,
    registrationIds: [
      ...new Set(activities.flatMap(({ criteria }) => criteria.map(each => each.registrationId))),
    ],
  }))
}
