import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { criteriaIn, specificationById } from '#specs/index.ts'
import type { NewPlanAddress } from '../plan-input.ts'
import { isDone } from '../rules/plan.ts'
import { openForPlanning } from '../rules/plan-open.ts'
import { proposedActivities } from '../rules/plan-proposals.ts'
import { startingRows } from '../rules/plan-start.ts'
import { allocatedTo } from './allocated.ts'
import { plansFor } from './plan-to-agree.ts'
import { plansOf } from './plans.ts'
import { shownTogether } from './shown-together.ts'

/**
 * Everything that planning for a candidate needs: their registrations with how each criterion stands, their plans, and
 * what one activity could cover. For an assessor only what is allocated to them and has been handed in; null where
 * that is nothing. Five statements, six when an assessor agreed the candidate's own plan.
 */
export async function planDesk(tx: Tx, actor: Actor, candidateId: string) {
  const assessing = actor.seat === 'assessor'
  const where = assessing ? { candidateId, ...allocatedTo(actor) } : { candidateId }
  const registrations = await coverage(tx, where, { withDrafts: !assessing })
  const [first] = registrations
  if (!first) return null
  const plans = await plansOf(tx, { candidateId, ...plansFor(actor) })
  const planned = plans
    .filter(({ status }) => status !== 'replaced')
    .flatMap(({ activities }) =>
      activities
        .filter(({ evidence }) => !isDone(evidence))
        .flatMap(({ method, criteria }) => criteria.map(each => ({ ...each, method }))),
    )
  const open = openForPlanning(registrations, planned)
  const together = await shownTogether(tx, codesOf(registrations))
  return {
    candidate: first.candidateName,
    registrations,
    plans,
    proposals: proposedActivities(open, together),
  }
}

/** What the form of a new plan begins with: the plans that stand and the rows. */
export function newPlan({ plans, proposals }: PlanDesk, chosen: NewPlanAddress) {
  const standing = plans.filter(({ status }) => status !== 'replaced')
  // A proposal that waits is what was last said; without one, the agreed plan is.
  const latest = standing.filter(({ status }) => status === 'proposed')
  const unfinished = (latest.length > 0 ? latest : standing)
    .flatMap(({ activities }) => activities)
    .filter(({ evidence }) => !isDone(evidence))
  return {
    seen: standing
      .map(({ id }) => id)
      .sort()
      .join(' '),
    rows: startingRows({ unfinished, proposals, ...chosen }),
    proposals,
  }
}

export type PlanDesk = NonNullable<Awaited<ReturnType<typeof planDesk>>>

function codesOf(registrations: readonly { specificationId: string }[]): Map<string, string> {
  return new Map(
    registrations.flatMap(({ specificationId }) => {
      const specification = specificationById(specificationId)
      return specification.units.flatMap(unit =>
        criteriaIn({ ...specification, units: [unit] }).map(
          ({ code }) => [`${unit.id}#${code}`, code] as const,
        ),
      )
    }),
  )
}

/** How much of a candidate's evidence is offered as an answer, the newest first. */
const answersShown = 50

/** The candidate's own evidence that may answer an activity. One statement. */
export const possibleAnswers = (tx: Tx, actor: Actor) =>
  tx.evidence.findMany({
    where: { candidateId: actor.personId, status: { not: 'withdrawn' } },
    orderBy: { id: 'desc' },
    take: answersShown,
    select: { id: true, title: true, status: true },
  })
