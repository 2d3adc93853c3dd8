import type { Actor } from '#lib/people/rules.ts'

/** That this person is an assessor now: the condition on an allocation. */
export const assessing = (actor: Pick<Actor, 'personId'>) =>
  ({ personId: actor.personId, role: 'assessor', endedAt: null }) as const

/** Everybody who is an assessor of a registration now. */
export const itsAssessors = {
  where: { role: 'assessor', endedAt: null },
  select: { personId: true },
} as const

/** Registrations that are allocated to this assessor. */
export const allocatedTo = (actor: Pick<Actor, 'personId'>) => ({ allocations: { some: assessing(actor) } })
