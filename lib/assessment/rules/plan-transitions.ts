import { refused, type Verdict } from '#lib/refusal.ts'
import type { PlanStatus } from '#prisma/client/enums.ts'

/** The two who agree a plan. */
export type Party = 'candidate' | 'assessor'

/** 'agree': accept it; 'answer': say which evidence answers an activity; 'supersede': a newer plan takes its place. */
export type PlanDeed = 'agree' | 'answer' | 'supersede'

interface Transition {
  readonly to: PlanStatus
  /** Who may: the party that did not propose it, its candidate, or nobody but a newer plan that is as far as this. */
  readonly by: 'other-party' | 'candidate' | readonly PlanStatus[]
}

/**
 * What can happen to a plan; what is not written here cannot. A proposal gives way to any newer plan for the same
 * registrations, an agreed plan only to one that is agreed too: until then it stands as it was agreed.
 */
export const planTransitions = {
  proposed: {
    agree: { to: 'agreed', by: 'other-party' },
    supersede: { to: 'replaced', by: ['proposed', 'agreed'] },
  },
  agreed: {
    answer: { to: 'agreed', by: 'candidate' },
    supersede: { to: 'replaced', by: ['agreed'] },
  },
  replaced: {},
} as const satisfies { [S in PlanStatus]: { [D in PlanDeed]?: Transition } }

type Table = { [S in PlanStatus]: { [D in PlanDeed]?: Transition } }
const table: Table = planTransitions

export const planStatusWords: Readonly<Record<PlanStatus, string>> = {
  proposed: 'only proposed',
  agreed: 'agreed',
  replaced: 'replaced by a newer one',
}

const instead: Readonly<Record<PlanStatus, string>> = {
  proposed: 'It has to be agreed first.',
  agreed: 'Propose another to change it.',
  replaced: 'Look at the newest one.',
}

interface Acting {
  readonly party: Party
  /** Which party proposed the plan. */
  readonly author: Party
  readonly status: PlanStatus
}

/** Whether this party may do this to a plan as it stands. */
export function mayMovePlan(
  { party, author, status }: Acting,
  deed: Exclude<PlanDeed, 'supersede'>,
): Verdict {
  const transition = table[status][deed]
  if (!transition)
    return refused('plan-status', {
      status: planStatusWords[status],
      deed: deed === 'agree' ? 'agreed' : 'answered',
      instead: instead[status],
    })
  if (transition.by === 'other-party' && party === author) return refused('plan-own-proposal')
  if (transition.by === 'candidate' && party !== 'candidate') return refused('wrong-seat')
  return null
}

interface PlanFor {
  readonly id: string
  readonly status: PlanStatus
  readonly registrationIds: readonly string[]
}

/** The plans that give way to a newer one: those for any of its registrations that are no further than it is. */
export function superseded<P extends PlanFor>(newer: PlanFor, standing: readonly P[]): P[] {
  return standing.filter(plan => {
    const by = table[plan.status].supersede?.by
    const shared = plan.registrationIds.some(id => newer.registrationIds.includes(id))
    return plan.id !== newer.id && shared && Array.isArray(by) && by.includes(newer.status)
  })
}
