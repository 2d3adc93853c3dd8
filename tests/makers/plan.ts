import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { proposePlan } from '#lib/assessment/commands/propose-plan.ts'
import type { ProposePlan } from '#lib/assessment/plan-input.ts'
import { plannableRegistrations, standingPlans } from '#lib/assessment/queries/plannable.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Start } from './assessment.ts'

/** The moment at which makers plan, unless a test says otherwise. */
export const dayOfPlan = new Date('2026-10-05T10:00:00Z')

export const anActivity = (about: Partial<ProposePlan['activities'][number]> = {}) => ({
  title: 'Lead a review',
  method: 'observation' as const,
  dueOn: '2026-11-01',
  codes: ['002:4.2', '002:4.3'],
  row: 0,
  ...about,
})

/** The ids of the plans that stand for this person, as a form carries them. */
export const seenOf = (actor: Actor, candidateId: string) =>
  within(actor, async tx => {
    const own = (await plannableRegistrations(tx, actor, candidateId)).map(({ id }) => id)
    const standing = await standingPlans(tx, candidateId)
    return standing
      .filter(({ registrationIds }) => registrationIds.some(id => own.includes(id)))
      .map(({ id }) => id)
      .join(' ')
  })

/** A proposal by the candidate, or by whom a test says, of the newest state of things. */
export async function aProposal(
  { candidate }: Pick<Start, 'candidate'>,
  {
    by = candidate,
    activities = [anActivity()],
    at = dayOfPlan,
    ...about
  }: Partial<ProposePlan> & { by?: Actor; at?: Date } = {},
) {
  const seen = await seenOf(by, candidate.personId)
  const input = { candidateId: candidate.personId, seen, note: '', activities, ...about }
  return proposePlan(by, input, at)
}

/** A plan that the candidate proposed and the assessor agreed. */
export async function anAgreedPlan(start: Start, about: Parameters<typeof aProposal>[1] = {}) {
  const proposed = await aProposal(start, about)
  await agreePlan(start.assessor, { planId: proposed.planId }, about.at ?? dayOfPlan)
  return proposed
}
