import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { SignUnit } from '../input.ts'
import { unitForDecision } from '../queries/unit-for-decision.ts'
import { maySignUnit } from '../rules/unit-checklist.ts'
import { unitTransition } from '../rules/unit-transitions.ts'

/**
 * Signs a unit off: from now on it rests on the judgements that count at this moment, and its criteria are
 * locked. Refuses with the first thing that its checklist still misses. Of two who sign at once, one wins and
 * the other is told that the unit is signed.
 */
export async function signUnit(
  actor: Actor,
  { unitProgressId, feedback }: Pick<SignUnit, 'unitProgressId' | 'feedback'>,
  at = new Date(),
): Promise<{ decisionId: string }> {
  return within(actor, async tx => {
    await tx.$queryRaw`
      select u.id from unit_progress u join registration r on r.id = u.registration_id
      where u.id = ${unitProgressId}::uuid for update of u for share of r`
    // What counts can also be undone by a new version, so the items it rests on wait as well.
    await tx.$queryRaw`
      select e.id from evidence e
      where exists (
        select 1 from judgement j
        join criterion c on c.id = j.criterion_id
        join unit_progress u on u.registration_id = j.registration_id and u.unit_id = c.unit_id
        where j.evidence_id = e.id and u.id = ${unitProgressId}::uuid)
      order by e.id for share`
    const found = await unitForDecision(tx, actor, unitProgressId, at)
    if (!found) throw new Refusal(refused('not-found'))
    const { row, toSign, standing, judgementIds } = found
    ensure(maySignUnit(actor, toSign))

    const signed = unitTransition(actor.seat, row.status, 'sign')!
    await tx.unitProgress.update({
      where: { id: row.id },
      data: { status: signed.to, changedAt: at },
      select: { id: true },
    })
    const decision = await tx.decision.create({
      data: {
        centreId: actor.centreId,
        unitProgressId: row.id,
        registrationId: toSign.registrationId,
        outcome: 'signed',
        byId: actor.personId,
        seat: actor.seat,
        feedback,
        judgementIds,
        standing,
        at,
      },
      select: { id: true },
    })
    await notify(tx, actor, at, {
      kind: 'unit.signed',
      to: [toSign.candidateId],
      seat: 'candidate',
      address: `/portfolio/coverage#${toSign.registrationId}`,
      facts: { unit: toSign.unit.number },
    })
    await record(tx, actor, at, {
      deed: 'unit.signed',
      subjectId: row.id,
      detail: {
        decisionId: decision.id,
        unitId: row.unitId,
        registrationId: toSign.registrationId,
        judgementIds,
      },
    })
    return { decisionId: decision.id }
  })
}
