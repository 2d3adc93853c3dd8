import { unitTransition } from '#lib/assessment/rules/unit-transitions.ts'
import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { ReopenUnit } from '../input.ts'
import { unitToReopen } from '../queries/unit-to-reopen.ts'
import { mayReopen } from '../rules/may-reopen.ts'
import { reopeningOf } from './reopening.ts'

/**
 * Reopens an agreed unit so that its criteria can be judged again. The judgements still count and its signature
 * stays in the history; once it is signed again it comes into the next draw. Of two who reopen at once, one wins
 * and the other is told that the unit is reopened.
 * @throws Refusal `not-found`, `wrong-seat`, `own-decision`, `registration-not-assessed`,
 * `unit-not-for-reopening`, `reopening-reason-missing`
 */
export function reopenUnit(
  actor: Actor,
  { unitProgressId, reason }: ReopenUnit,
  at = new Date(),
): Promise<{ decisionId: string }> {
  return within(actor, async tx => {
    const found = await unitToReopen(tx, actor, unitProgressId)
    if (!found) throw new Refusal(refused('not-found'))
    ensure(mayReopen(actor, found) ?? (reason.trim() === '' ? refused('reopening-reason-missing') : null))

    const { unit, unitId, registrationId } = found
    const { centreId, personId: byId, seat } = actor
    const { to } = unitTransition(seat, unit.status, 'reopen')!
    await tx.unitProgress.update({
      where: { id: unitProgressId },
      data: { status: to, changedAt: at },
      select: { id: true },
    })
    const which = { centreId, unitProgressId, registrationId, judgementIds: [], standing: {} }
    const { id: decisionId } = await tx.decision.create({
      data: { ...which, outcome: 'reopened', byId, seat, feedback: reason, at },
      select: { id: true },
    })
    await notify(tx, actor, at, ...reopeningOf({ registrationId, unitProgressId, unit: unit.number }))
    const detail = { decisionId, unitId, registrationId, reason }
    await record(tx, actor, at, { deed: 'unit.reopened', subjectId: unitProgressId, detail })
    return { decisionId }
  })
}
