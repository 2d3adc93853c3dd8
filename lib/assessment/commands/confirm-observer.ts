import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { specificationById } from '#specs/index.ts'
import type { ConfirmObserver } from '../input.ts'
import { evidenceForJudging } from '../queries/evidence-for-judging.ts'
import { mayConfirmObserver } from '../rules/may-confirm-observer.ts'
import { mayJudgeItem } from '../rules/may-judge.ts'

/**
 * Records that an assessor vouches for the observer of the latest version: they watched themselves, or an
 * expert witness did who is what the handbook asks for (R09: seed 004 L133-138). Refused, the testimony still
 * counts as plain testimony. A later confirmation of the same version stands before an earlier one.
 */
export async function confirmObserver(
  actor: Actor,
  input: ConfirmObserver,
  at = new Date(),
): Promise<{ confirmationId: string }> {
  return within(actor, async tx => {
    await tx.$queryRaw`select id from evidence where id = ${input.evidenceId}::uuid for update`
    const item = await evidenceForJudging(tx, actor, input.evidenceId)
    if (!item) throw new Refusal(refused('not-found'))
    const { version, kind } = item
    const vouched = {
      role: input.role,
      observedMyself: input.observedMyself === 'on',
      workingKnowledge: input.workingKnowledge === 'on',
      occupationallyCompetent: input.occupationallyCompetent === 'on',
      basis: input.role === 'expert_witness' ? input.basis : null,
    }
    const claimed = new Set(version.mappings.map(({ registrationId }) => registrationId))
    const specifications = item.candidate.registrations
      .filter(({ id }) => claimed.has(id))
      .map(({ specificationId }) => specificationById(specificationId))
    ensure(
      mayJudgeItem(actor, { ...item, versionNumber: input.versionNumber }) ??
        mayConfirmObserver({ kind, observerName: version.observerName }, specifications, vouched),
    )

    const { role, workingKnowledge, occupationallyCompetent, basis } = vouched
    const confirmation = await tx.observerConfirmation.create({
      data: {
        centreId: actor.centreId,
        versionId: version.id,
        assessorId: actor.personId,
        role,
        workingKnowledge,
        occupationallyCompetent,
        basis,
        note: input.note,
        at,
      },
      select: { id: true },
    })
    await notify(tx, actor, at, {
      kind: 'observer.confirmed',
      to: [item.candidateId],
      seat: 'candidate',
      address: `/portfolio/evidence/${item.id}`,
      facts: {},
    })
    await record(tx, actor, at, {
      deed: 'observer.confirmed',
      subjectId: item.id,
      detail: { versionId: version.id, role, basis },
    })
    return { confirmationId: confirmation.id }
  })
}
