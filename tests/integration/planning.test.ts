import { beforeAll, describe, expect, it } from 'vitest'
import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { answerActivity } from '#lib/assessment/commands/answer-activity.ts'
import { planDesk } from '#lib/assessment/queries/plan-desk.ts'
import { plansFor } from '#lib/assessment/queries/plan-to-agree.ts'
import { plansOf } from '#lib/assessment/queries/plans.ts'
import { within } from '#lib/db.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import type { Actor } from '#lib/people/rules.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { withdrawRegistration } from '#lib/portfolio/commands/withdraw-registration.ts'
import { statementsOf, useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aRegistration,
  award,
  type Centre,
  standard,
} from '#tests/makers/centre.ts'
import { aSubmission, dayOfWork, someEvidence } from '#tests/makers/evidence.ts'
import { anActivity, anAgreedPlan, aProposal, dayOfPlan } from '#tests/makers/plan.ts'
import { allocationsOf, deedsAbout } from '#tests/makers/recorded.ts'

const db = useDatabase()
let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const plansSeenBy = (actor: Actor, { candidate }: Pick<Start, 'candidate'>) =>
  within(actor, tx => plansOf(tx, { candidateId: candidate.personId, ...plansFor(actor) }))
const statusesOf = async (which: Start) =>
  new Map((await plansSeenBy(which.candidate, which)).map(({ id, status }) => [id, status]))
const agree = (actor: Actor, planId: string, at = dayOfPlan) => agreePlan(actor, { planId }, at)

describe('proposing a plan', () => {
  it('keeps what was proposed, and waits on the other side', async () => {
    const fresh = await aStart(centre)
    const onStandard = await aRegistration({ ...fresh, specificationId: standard })
    const { planId, waitingOn, registrationIds } = await aProposal(fresh, {
      note: 'Before the winter.',
      activities: [
        anActivity({ codes: ['002:4.2', 'p9'] }),
        anActivity({ title: 'Show it again', dueOn: '2026-12-01' }),
      ],
    })
    expect(waitingOn).toEqual([fresh.assessor.personId])
    expect([...registrationIds].sort()).toEqual([fresh.registration.id, onStandard.id].sort())
    const [plan] = await plansSeenBy(fresh.assessor, fresh)
    expect(plan).toMatchObject({
      id: planId,
      status: 'proposed',
      note: 'Before the winter.',
      author: fresh.candidate.name,
      agreedByCandidateAt: dayOfPlan,
      agreedByAssessorAt: null,
    })
    expect(plan!.activities.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['Lead a review', '2026-11-01'],
      ['Show it again', '2026-12-01'],
    ])
    expect(plan!.activities[0]!.criteria.map(({ criterionId }) => criterionId.split('#')[1]).sort()).toEqual([
      '002:4.2',
      'P9',
    ])
    expect(await deedsAbout(db, centre.centreId, planId)).toEqual(['plan.proposed'])
  })

  it('is told to the other side, and so is that it was agreed', async () => {
    const fresh = await aStart(centre)
    const told = async ({ personId }: Actor) =>
      (
        await db.owner.query<{ kind: string; address: string }>(
          `select kind, address from notification where person_id = $1 and kind like 'plan.%' order by id`,
          [personId],
        )
      ).rows
    const { planId } = await aProposal(fresh)
    const page = `/assess/candidates/${fresh.candidate.personId}/plan`
    expect(await told(fresh.assessor)).toEqual([{ kind: 'plan.proposed', address: page }])
    await agree(fresh.assessor, planId)
    expect(await told(fresh.candidate)).toEqual([{ kind: 'plan.agreed', address: '/portfolio/plan' }])
    expect(await told(fresh.assessor)).toHaveLength(1)
  })

  it('by an assessor waits on the candidate', async () => {
    const fresh = await aStart(centre)
    const { waitingOn } = await aProposal(fresh, { by: fresh.assessor })
    expect(waitingOn).toEqual([fresh.candidate.personId])
    const [plan] = await plansSeenBy(fresh.candidate, fresh)
    expect(plan).toMatchObject({
      author: fresh.assessor.name,
      assessor: fresh.assessor.name,
      agreedByCandidateAt: null,
    })
  })

  it('takes the place of another proposal, never of what is agreed', async () => {
    const fresh = await aStart(centre)
    const agreed = await anAgreedPlan(fresh)
    const first = await aProposal(fresh)
    const second = await aProposal(fresh, { by: fresh.assessor })
    expect(await statusesOf(fresh)).toEqual(
      new Map([
        [second.planId, 'proposed'],
        [first.planId, 'replaced'],
        [agreed.planId, 'agreed'],
      ]),
    )
    expect(await deedsAbout(db, centre.centreId, first.planId)).toEqual(['plan.proposed', 'plan.replaced'])
  })

  it.each<[string, Parameters<typeof aProposal>[1], string]>([
    ['a day that has passed', { activities: [anActivity({ dueOn: '2026-10-04' })] }, 'plan-date-past'],
    [
      'a criterion of no own registration',
      { activities: [anActivity({ codes: ['P4'] })] },
      'plan-criterion-unknown',
    ],
    [
      'a kind that the unit refuses',
      { activities: [anActivity({ method: 'simulation' })] },
      'kind-not-admitted',
    ],
    ['a form that is out of date', { seen: 'another' }, 'stale-form'],
  ])('refuses %s, and leaves nothing behind', async (_, about, reason) => {
    const before = await statusesOf(start)
    await expect(aProposal(start, about)).rejects.toMatchObject({ refused: { reason } })
    expect(await statusesOf(start)).toEqual(before)
  })

  it('refuses an ended registration', async () => {
    const fresh = await aStart(centre)
    await withdrawRegistration(centre.administrator, {
      registrationId: fresh.registration.id,
      reason: 'Left',
    })
    await expect(aProposal(fresh)).rejects.toMatchObject({ refused: { reason: 'plan-registration-ended' } })
  })

  it('refuses whoever is not registered, not allocated, or of another centre', async () => {
    const nobody = await aPerson(centre, 'candidate')
    await expect(aProposal({ candidate: nobody })).rejects.toMatchObject({
      refused: { reason: 'no-registration' },
    })
    const elsewhere = await aCentre({ approved: false })
    for (const by of [await aQualifiedAssessor(centre), await aPerson(elsewhere, 'assessor')])
      await expect(aProposal(start, { by })).rejects.toMatchObject({ refused: { reason: 'not-found' } })
  })

  it('lets an assessor plan for what they assess alone', async () => {
    const fresh = await aStart(centre)
    const other = await aQualifiedAssessor(centre)
    await aRegistration({ centre, candidate: fresh.candidate, specificationId: standard, assessor: other })
    const activities = [anActivity({ codes: ['P9'] })]
    await expect(aProposal(fresh, { by: fresh.assessor, activities })).rejects.toMatchObject({
      refused: { reason: 'plan-criterion-unknown' },
    })
    await expect(
      aProposal(fresh, { activities: [anActivity({ codes: ['002:4.2', 'P9'] })] }),
    ).rejects.toMatchObject({ refused: { reason: 'plan-assessor-missing' } })
    const theirs = await aProposal(fresh, { by: other, activities })
    const mine = await aProposal(fresh, { by: fresh.assessor })
    expect(await statusesOf(fresh)).toEqual(
      new Map([
        [mine.planId, 'proposed'],
        [theirs.planId, 'proposed'],
      ]),
    )
    expect((await plansSeenBy(other, fresh)).map(({ id }) => id)).toEqual([theirs.planId])
  })
})

describe('agreeing a plan', () => {
  it('takes both sides, and then replaces what was agreed before', async () => {
    const fresh = await aStart(centre)
    const old = await anAgreedPlan(fresh)
    const { planId } = await aProposal(fresh, { by: fresh.assessor })
    const { replaced, authorId } = await agree(fresh.candidate, planId)
    expect([replaced, authorId]).toEqual([[old.planId], fresh.assessor.personId])
    expect(await statusesOf(fresh)).toEqual(
      new Map([
        [planId, 'agreed'],
        [old.planId, 'replaced'],
      ]),
    )
    expect(await deedsAbout(db, centre.centreId, old.planId)).toEqual([
      'plan.proposed',
      'plan.agreed',
      'plan.replaced',
    ])
    const [plan] = await plansSeenBy(fresh.candidate, fresh)
    expect(plan).toMatchObject({ agreedByCandidateAt: dayOfPlan, agreedByAssessorAt: dayOfPlan })
  })

  it('refuses one’s own, one that is agreed already, and one that was replaced', async () => {
    const fresh = await aStart(centre)
    const first = await aProposal(fresh)
    await expect(agree(fresh.candidate, first.planId)).rejects.toMatchObject({
      refused: { reason: 'plan-own-proposal' },
    })
    await agree(fresh.assessor, first.planId)
    await expect(agree(fresh.assessor, first.planId)).rejects.toThrow('This plan is agreed')
    const second = await aProposal(fresh)
    await aProposal(fresh)
    await expect(agree(fresh.assessor, second.planId)).rejects.toThrow('This plan is replaced by a newer one')
  })

  it('hides it from assessors of others and from other centres and candidates', async () => {
    const { planId } = await aProposal(start)
    const elsewhere = await aCentre()
    const { assessor, candidate } = await aStart(elsewhere)
    for (const other of [
      await aQualifiedAssessor(centre),
      await aPerson(centre, 'candidate'),
      assessor,
      candidate,
    ])
      await expect(agree(other, planId)).rejects.toMatchObject({ refused: { reason: 'not-found' } })
  })

  it('refuses what can no longer be kept: a day that passed, a registration that ended, an assessor who left', async () => {
    const fresh = await aStart(centre)
    const { planId } = await aProposal(fresh, { by: fresh.assessor })
    await expect(agree(fresh.candidate, planId, new Date('2026-11-02T09:00:00Z'))).rejects.toMatchObject({
      refused: { reason: 'plan-date-past' },
    })
    const allocation = (await allocationsOf(db, fresh.registration.id)).find(
      ({ role }) => role === 'assessor',
    )
    await endAllocation(centre.administrator, { allocationId: allocation!.id })
    await expect(agree(fresh.candidate, planId)).rejects.toMatchObject({
      refused: { reason: 'plan-assessor-gone' },
    })
    await withdrawRegistration(centre.administrator, {
      registrationId: fresh.registration.id,
      reason: 'Left',
    })
    await expect(agree(fresh.candidate, planId)).rejects.toMatchObject({
      refused: { reason: 'plan-registration-ended' },
    })
  })

  it('of two who agree at once, agrees one', async () => {
    const fresh = await aStart(centre)
    const { planId } = await aProposal(fresh)
    const tried = await Promise.allSettled([agree(fresh.assessor, planId), agree(fresh.assessor, planId)])
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await deedsAbout(db, centre.centreId, planId)).toEqual(['plan.proposed', 'plan.agreed'])
  })

  it('of two who propose at once, lets the second look first', async () => {
    const fresh = await aStart(centre)
    const tried = await Promise.allSettled([
      aProposal(fresh, { seen: '' }),
      aProposal(fresh, { by: fresh.assessor, seen: '' }),
    ])
    const refusedOnes = tried
      .filter(each => each.status === 'rejected')
      .map(({ reason }) => reason.refused.reason)
    expect(refusedOnes).toEqual(['stale-form'])
  })
})

describe('answering an activity', () => {
  const activityOf = async (which: Start) => (await plansSeenBy(which.candidate, which))[0]!.activities[0]!
  const answer = (which: Start, activityId: string, evidenceId?: string) =>
    answerActivity(which.candidate, { activityId, evidenceId }, dayOfPlan)

  it('counts as done once the evidence is handed in, and no longer when it is recalled', async () => {
    const fresh = await aStart(centre)
    const { planId } = await anAgreedPlan(fresh)
    const { id } = await activityOf(fresh)
    const draft = await someEvidence({ candidate: fresh.candidate })
    expect(await answer(fresh, id, draft.evidenceId)).toEqual({
      planId,
      activityId: id,
      evidenceId: draft.evidenceId,
      done: false,
    })
    const { candidate, registration } = fresh
    const handedIn = await aSubmission({ candidate, registration, criteria: ['002:4.2'] })
    expect(await answer(fresh, id, handedIn.evidenceId)).toMatchObject({ done: true })
    expect((await activityOf(fresh)).evidence).toMatchObject({ id: handedIn.evidenceId, submittedNumber: 1 })
    await recallEvidence(candidate, handedIn, dayOfWork)
    expect((await activityOf(fresh)).evidence).toMatchObject({ submittedNumber: null })
    expect(await answer(fresh, id)).toMatchObject({ evidenceId: null, done: false })
    expect((await activityOf(fresh)).evidence).toBeNull()
    expect(await deedsAbout(db, centre.centreId, planId)).toEqual([
      'plan.proposed',
      'plan.agreed',
      'plan.answered',
      'plan.answered',
      'plan.answered',
    ])
  })

  it('refuses a plan that is only proposed, and one that was replaced', async () => {
    const fresh = await aStart(centre)
    const draft = await someEvidence({ candidate: fresh.candidate })
    await aProposal(fresh)
    const { id } = await activityOf(fresh)
    await expect(answer(fresh, id, draft.evidenceId)).rejects.toThrow('This plan is only proposed')
    await anAgreedPlan(fresh)
    await expect(answer(fresh, id, draft.evidenceId)).rejects.toThrow('This plan is replaced')
  })

  it('refuses somebody else’s evidence, somebody else’s plan and what was withdrawn', async () => {
    const fresh = await aStart(centre)
    await anAgreedPlan(fresh)
    const { id } = await activityOf(fresh)
    const theirs = await someEvidence({ candidate: start.candidate })
    const own = await someEvidence({ candidate: fresh.candidate })
    await expect(answer(fresh, id, theirs.evidenceId)).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
    await expect(answer(start, id, theirs.evidenceId)).rejects.toMatchObject({
      refused: { reason: 'not-found' },
    })
    await withdrawEvidence(fresh.candidate, { ...own, reason: 'Wrong item' })
    await expect(answer(fresh, id, own.evidenceId)).rejects.toMatchObject({
      refused: { reason: 'plan-evidence-withdrawn' },
    })
  })
})

it('tells all plans of a candidate in one statement, two when an assessor agreed one', async () => {
  const fresh = await aStart(centre)
  await anAgreedPlan(fresh)
  await aProposal(fresh)
  const sent = await statementsOf(() => plansSeenBy(fresh.candidate, fresh))
  expect(sent.length - 1).toBe(2)
})

describe('the desk at which plans are made', () => {
  it('proposes what is neither in hand nor planned, to either side, in six statements at most', async () => {
    const fresh = await aStart(centre)
    await aRegistration({ ...fresh, specificationId: standard })
    const { candidate, assessor } = fresh
    await anAgreedPlan(fresh)
    const desk = (actor: Actor) => within(actor, tx => planDesk(tx, actor, candidate.personId))
    const codes = async (actor: Actor) =>
      (await desk(actor))?.proposals.flatMap(({ closes }) => closes.map(({ code }) => code)) ?? []
    expect(await codes(candidate)).toContain('002:2.1')
    expect(await codes(candidate)).not.toContain('002:4.2')
    expect(await codes(assessor)).toEqual(await codes(candidate))
    expect((await desk(assessor))?.candidate).toBe(candidate.name)
    for (const actor of [candidate, assessor])
      expect((await statementsOf(() => desk(actor))).length - 1).toBeLessThanOrEqual(6)
  })

  it('shows an assessor what is allocated to them, and nothing of others', async () => {
    const fresh = await aStart(centre)
    const other = await aQualifiedAssessor(centre)
    const { candidate } = fresh
    await aRegistration({ centre, candidate, specificationId: standard, assessor: other })
    const seen = async (actor: Actor) =>
      (await within(actor, tx => planDesk(tx, actor, candidate.personId)))?.registrations.map(
        ({ specificationId }) => specificationId,
      )
    expect(await seen(other)).toEqual([standard])
    expect(await seen(fresh.assessor)).toEqual([award])
    expect(await seen(await aQualifiedAssessor(centre))).toBeUndefined()
  })
})
