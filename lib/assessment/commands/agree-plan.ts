import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import { dayOf, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { AgreePlan } from '../plan-input.ts'
import { planToAgree } from '../queries/plan-to-agree.ts'
import { standingPlans } from '../queries/plannable.ts'
import { fitToAgree } from '../rules/plan.ts'
import { planFor } from '../rules/plan-address.ts'
import { mayMovePlan, superseded } from '../rules/plan-transitions.ts'

export interface PlanAgreed {
  readonly planId: string
  readonly candidateId: string
  /** Who proposed it, and is to hear that it is agreed. */
  readonly authorId: string
  /** The plans that it takes the place of. */
  readonly replaced: readonly string[]
}

/**
 * The other side agrees a plan as it was proposed: from now on it stands, until a newer one is agreed. Other plans for
 * any of its registrations give way to it.
 * @throws Refusal `not-found`, and what `mayMovePlan` and `fitToAgree` say
 */
export async function agreePlan(actor: Actor, { planId }: AgreePlan, at = new Date()): Promise<PlanAgreed> {
  const party = actor.seat === 'assessor' ? 'assessor' : 'candidate'
  return within(actor, async tx => {
    await tx.$queryRaw`
      select r.id from registration r join assessment_plan p on p.candidate_id = r.candidate_id
      where p.id = ${planId}::uuid order by r.id for update of r`
    const plan = await planToAgree(tx, actor, planId)
    if (!plan) throw new Refusal(refused('not-found'))
    const { candidateId, authorId, status, named } = plan
    const author = authorId === candidateId ? 'candidate' : 'assessor'
    const activities = plan.activities.map(({ title, dueOn }) => ({ title, dueOn: dayOf(dueOn) }))
    const today = londonDay(at)
    ensure(
      mayMovePlan({ party, author, status }, 'agree') ??
        fitToAgree({ party, personId: actor.personId, author, authorId, named, activities, today }),
    )

    const registrationIds = named.map(({ id }) => id)
    const gone = superseded(
      { id: planId, status: 'agreed', registrationIds },
      await standingPlans(tx, candidateId),
    )
    await tx.assessmentPlan.update({
      where: { id: planId },
      data: {
        status: 'agreed',
        ...(party === 'candidate'
          ? { agreedByCandidateAt: at }
          : { agreedByAssessorAt: at, agreedByAssessorId: actor.personId }),
      },
      select: { id: true },
    })
    const replaced = gone.map(({ id }) => id)
    if (replaced.length > 0)
      await tx.assessmentPlan.updateMany({ where: { id: { in: replaced } }, data: { status: 'replaced' } })
    await notify(tx, actor, at, {
      kind: 'plan.agreed',
      to: [authorId],
      ...planFor(author, candidateId),
      facts: {},
    })
    await record(
      tx,
      actor,
      at,
      { deed: 'plan.agreed', subjectId: planId, detail: { candidateId } },
      ...replaced.map(id => ({ deed: 'plan.replaced' as const, subjectId: id, detail: { by: planId } })),
    )
    return { planId, candidateId, authorId, replaced }
  })
}
