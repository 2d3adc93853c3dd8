import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { allocatedTo, itsAssessors } from './allocated.ts'

/** The plans that a person may see: their own, or those that name a registration which they assess. */
export const plansFor = (actor: Actor) =>
  actor.seat === 'assessor'
    ? { activities: { some: { criteria: { some: { registration: allocatedTo(actor) } } } } }
    : { candidateId: actor.personId }

/** A plan with everything that agreeing it depends on; null where it is none of this person's. */
export async function planToAgree(tx: Tx, actor: Actor, planId: string) {
  const plan = await tx.assessmentPlan.findFirst({
    where: { id: planId, ...plansFor(actor) },
    select: {
      candidateId: true,
      authorId: true,
      status: true,
      activities: {
        orderBy: { position: 'asc' },
        select: {
          title: true,
          dueOn: true,
          criteria: {
            select: {
              registration: {
                select: { id: true, specificationId: true, status: true, allocations: itsAssessors },
              },
            },
          },
        },
      },
    },
  })
  if (!plan) return null
  const { activities, ...rest } = plan
  const named = new Map(
    activities.flatMap(({ criteria }) => criteria.map(({ registration }) => [registration.id, registration])),
  )
  return {
    ...rest,
    activities: activities.map(({ title, dueOn }) => ({ title, dueOn })),
    named: [...named.values()].map(({ allocations, ...registration }) => ({
      ...registration,
      assessorIds: allocations.map(({ personId }) => personId),
    })),
  }
}
