import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { ProposePlan } from '../plan-input.ts'
import { plannableRegistrations, standingPlans } from '../queries/plannable.ts'
import { examinePlan, type PlannedActivity } from '../rules/plan.ts'
import { planFor } from '../rules/plan-address.ts'
import { superseded } from '../rules/plan-transitions.ts'

export interface PlanProposed {
  readonly planId: string
  readonly candidateId: string
  readonly registrationIds: readonly string[]
  /** Who has to agree it now: the candidate, or the assessors any of whom can. */
  readonly waitingOn: readonly string[]
}

/**
 * A candidate or one of their assessors proposes what to do next and by when; it waits for the other to agree. Another
 * proposal for any of the same registrations gives way to it.
 * @throws Refusal `not-found`, `stale-form` when other plans stand than were seen, and what `examinePlan` says
 */
export async function proposePlan(
  actor: Actor,
  { candidateId: asked, seen, note, activities }: ProposePlan,
  at = new Date(),
): Promise<PlanProposed> {
  const { centreId, personId } = actor
  const party = actor.seat === 'assessor' ? 'assessor' : 'candidate'
  const candidateId = party === 'candidate' ? personId : asked
  if (!candidateId) throw new Refusal(refused('not-found'))
  return within(actor, async tx => {
    await lockRegistrations(tx, candidateId)
    const registrations = await plannableRegistrations(tx, actor, candidateId)
    if (registrations.length === 0)
      throw new Refusal(refused(party === 'candidate' ? 'no-registration' : 'not-found'))
    const standing = await standingPlans(tx, candidateId)
    const own = new Set(registrations.map(({ id }) => id))
    const visible = standing.filter(plan => plan.registrationIds.some(id => own.has(id)))
    ensure(seen === visible.map(({ id }) => id).join(' ') ? null : refused('stale-form'))
    const today = londonDay(at)
    const { verdict, planned } = examinePlan({ party, personId, registrations, activities, today })
    ensure(verdict)

    const agreed =
      party === 'candidate'
        ? { agreedByCandidateAt: at }
        : { agreedByAssessorAt: at, agreedByAssessorId: personId }
    const { id: planId } = await tx.assessmentPlan.create({
      data: { centreId, candidateId, authorId: personId, note, createdAt: at, ...agreed },
      select: { id: true },
    })
    await write(tx, centreId, planId, planned)
    const registrationIds = [
      ...new Set(planned.flatMap(({ criteria }) => criteria.map(each => each.registrationId))),
    ]
    const gone = superseded({ id: planId, status: 'proposed', registrationIds }, standing)
    if (gone.length > 0)
      await tx.assessmentPlan.updateMany({
        where: { id: { in: gone.map(({ id }) => id) } },
        data: { status: 'replaced' },
      })
    const named = registrations.filter(({ id }) => registrationIds.includes(id))
    const [first] = named
    const assessors =
      first?.assessorIds.filter(id => named.every(each => each.assessorIds.includes(id))) ?? []
    const waitingOn = party === 'candidate' ? assessors : [candidateId]
    await notify(tx, actor, at, {
      kind: 'plan.proposed',
      to: waitingOn,
      ...planFor(party === 'candidate' ? 'assessor' : 'candidate', candidateId),
      facts: {},
    })
    const detail = { candidateId, activities: planned.length, registrationIds }
    await record(
      tx,
      actor,
      at,
      { deed: 'plan.proposed', subjectId: planId, detail },
      ...gone.map(({ id }) => ({ deed: 'plan.replaced' as const, subjectId: id, detail: { by: planId } })),
    )
    return { planId, candidateId, registrationIds, waitingOn }
  })
}

/** Whoever plans takes the candidate's registrations first: of two at once, the second waits and sees what the first did. */
const lockRegistrations = (tx: Tx, candidateId: string) =>
  tx.$queryRaw`select id from registration where candidate_id = ${candidateId}::uuid order by id for update`

/** The activities with their criteria, in one statement however many there are. */
async function write(
  tx: Tx,
  centreId: string,
  planId: string,
  planned: readonly PlannedActivity[],
): Promise<void> {
  const sent = planned.map(({ title, method, dueOn, criteria }, position) => ({
    position,
    title,
    method,
    dueOn,
    criteria,
  }))
  await tx.$executeRaw`
    with sent as materialized (
      select gen_random_uuid() as id, given.* from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
        as given (position int, title text, method evidence_kind, "dueOn" date, criteria jsonb)
    ), activities as (
      insert into plan_activity (id, centre_id, plan_id, position, title, method, due_on)
      select id, ${centreId}::uuid, ${planId}::uuid, position, title, method, "dueOn" from sent
    )
    insert into plan_criterion (id, centre_id, activity_id, registration_id, criterion_id)
    select gen_random_uuid(), ${centreId}::uuid, sent.id, (named ->> 'registrationId')::uuid, named ->> 'criterionId'
    from sent cross join jsonb_array_elements(sent.criteria) as named`
}
