import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { ThisEvidence } from '../input.ts'
import { mayDo } from '../rules/transitions.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** Deletes a draft that was never handed in. Refuses with not-found, evidence-status, evidence-handed-in. */
export async function deleteDraft(
  actor: Actor,
  { evidenceId }: ThisEvidence,
  at = new Date(),
): Promise<void> {
  await within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'delete'))
    const { id: versionId } = evidence.latest
    await tx.mapping.deleteMany({ where: { versionId } })
    await tx.versionFile.deleteMany({ where: { versionId } })
    await tx.evidenceVersion.deleteMany({ where: { id: versionId } })
    await tx.evidence.deleteMany({ where: { id: evidenceId } })
    await record(tx, actor, at, {
      deed: 'evidence.deleted',
      subjectId: evidenceId,
      detail: { number: evidence.latest.number },
    })
  })
}
