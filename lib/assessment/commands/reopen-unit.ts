import { record } from '#lib/audit/record.ts'
import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { mayMoveUnit, unitTransition } from '../rules/unit-transitions.ts'

interface Reopening {
  readonly unitProgressId: string
  /** What the candidate and the assessor read about why. */
  readonly reason: string
}

/**
 * Reopens a signed unit within the transaction of the quality assurer's deed, so that its criteria can be
 * judged again; the signature stays in the history. The caller has checked that this person may quality
 * assure it. Refuses where `unitTransitions` has no way, and without a reason.
 */
export async function reopenUnit(
  tx: Tx,
  actor: Actor,
  { unitProgressId, reason }: Reopening,
  at: Date,
): Promise<{ decisionId: string }> {
  ensure(reason.trim() === '' ? refused('reopening-reason-missing') : null)
  const unit = await reopened(tx, actor, unitProgressId, at)
  const decision = await tx.decision.create({
    data: {
      centreId: actor.centreId,
      unitProgressId,
      registrationId: unit.registrationId,
      outcome: 'reopened',
      byId: actor.personId,
      seat: actor.seat,
      feedback: reason,
      judgementIds: [],
      standing: {},
      at,
    },
    select: { id: true },
  })
  await record(tx, actor, at, {
    deed: 'unit.reopened',
    subjectId: unitProgressId,
    detail: { decisionId: decision.id, unitId: unit.unitId, registrationId: unit.registrationId, reason },
  })
  return { decisionId: decision.id }
}

async function reopened(tx: Tx, actor: Actor, id: string, at: Date) {
  await tx.$queryRaw`select id from unit_progress where id = ${id}::uuid for update`
  const unit = await tx.unitProgress.findUnique({
    where: { id },
    select: { status: true, unitId: true, registrationId: true, unit: { select: { number: true } } },
  })
  if (!unit) throw new Refusal(refused('not-found'))
  ensure(mayMoveUnit(actor.seat, { number: unit.unit.number, status: unit.status }, 'reopen'))
  const to = unitTransition(actor.seat, unit.status, 'reopen')!.to
  await tx.unitProgress.update({ where: { id }, data: { status: to, changedAt: at }, select: { id: true } })
  return unit
}
