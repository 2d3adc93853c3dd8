import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { AnswerActivity } from '../plan-input.ts'
import { mayMovePlan } from '../rules/plan-transitions.ts'

export interface ActivityAnswered {
  readonly planId: string
  readonly activityId: string
  readonly evidenceId: string | null
  /** Whether the activity counts as done: its evidence is handed in. */
  readonly done: boolean
}

/**
 * A candidate says which of their evidence answers an activity of an agreed plan, or takes that back. It counts as
 * done once that evidence is handed in.
 * @throws Refusal `not-found`, `plan-status`, `plan-evidence-withdrawn`
 */
export async function answerActivity(
  actor: Actor,
  { activityId, evidenceId }: AnswerActivity,
  at = new Date(),
): Promise<ActivityAnswered> {
  return within(actor, async tx => {
    await tx.$queryRaw`
      select a.id from plan_activity a join assessment_plan p on p.id = a.plan_id
      where a.id = ${activityId}::uuid and p.candidate_id = ${actor.personId}::uuid for update of a for share of p`
    const activity = await tx.planActivity.findFirst({
      where: { id: activityId, plan: { candidateId: actor.personId } },
      select: { planId: true, plan: { select: { status: true, authorId: true, candidateId: true } } },
    })
    if (!activity) throw new Refusal(refused('not-found'))
    const { planId, plan } = activity
    const author = plan.authorId === plan.candidateId ? 'candidate' : 'assessor'
    ensure(mayMovePlan({ party: 'candidate', author, status: plan.status }, 'answer'))
    const evidence = evidenceId ? await ownEvidence(tx, actor, evidenceId) : null

    await tx.planActivity.update({
      where: { id: activityId },
      data: { evidenceId: evidence?.id ?? null },
      select: { id: true },
    })
    const detail = { activityId, evidenceId: evidence?.id ?? null }
    await record(tx, actor, at, { deed: 'plan.answered', subjectId: planId, detail })
    return { planId, ...detail, done: evidence?.submittedNumber != null }
  })
}

async function ownEvidence(tx: Tx, { personId }: Actor, id: string) {
  const found = await tx.evidence.findFirst({
    where: { id, candidateId: personId },
    select: { id: true, title: true, status: true, submittedNumber: true },
  })
  if (!found) throw new Refusal(refused('not-found'))
  ensure(found.status === 'withdrawn' ? refused('plan-evidence-withdrawn', { title: found.title }) : null)
  return found
}
