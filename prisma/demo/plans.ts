import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { proposePlan } from '#lib/assessment/commands/propose-plan.ts'
import { findTemplate } from '#lib/assessment/rules/plan-templates.ts'
import { daysLater } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { dateOf, daysBefore, type Timeline } from './timeline.ts'

/** Activities that suit anybody who works towards the standard beside their award, with the days they are given. */
const activities = [
  { id: 'dilemma-supervision', days: 12 },
  { id: 'rights', days: 40 },
  { id: 'families-evening', days: 60 },
] as const

const planned = (from: Date, later: number) =>
  activities.flatMap(({ id, days }, row) => {
    const template = findTemplate(id)
    if (!template) return []
    const { title, method, shows } = template
    return [{ title, method, codes: [...shows], dueOn: daysLater(dateOf(from), days + later), row }]
  })

/**
 * Every third candidate has a plan that is agreed, its first activity late by now; every third a proposal that waits
 * for them, the others one that waits for their assessor.
 */
export function makePlans(
  timeline: Timeline,
  now: Date,
  candidate: Actor,
  assessor: Actor,
  turn: number,
): void {
  const kind = turn % 3
  let planId = ''
  timeline.add(daysBefore(now, 16 - kind, turn), async at => {
    const made = await proposePlan(
      kind === 1 ? assessor : candidate,
      {
        candidateId: candidate.personId,
        seen: '',
        note: notes[kind] ?? '',
        activities: planned(at, kind === 0 ? 0 : 30),
      },
      at,
    )
    planId = made.planId
  })
  if (kind === 0) timeline.add(daysBefore(now, 14, turn), at => agreePlan(assessor, { planId }, at))
}

const notes = [
  'As we said at the last visit: the supervision first, while it is fresh.',
  'Please look at the days: I have left room for your leave.',
  '',
]
