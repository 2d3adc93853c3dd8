import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { WithdrawEvidence } from '../input.ts'
import { mayDo } from '../rules/transitions.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** Takes evidence out of the portfolio; what was handed in stays in the record. Refuses with not-found, evidence-status, evidence-judged. */
export async function withdrawEvidence(
  actor: Actor,
  { evidenceId, reason }: WithdrawEvidence,
  at = new Date(),
): Promise<void> {
  await within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'withdraw'))
    await tx.evidence.update({
      where: { id: evidenceId },
      data: { status: 'withdrawn', changedAt: at, revision: { increment: 1 } },
      select: { id: true },
    })
    await record(tx, actor, at, { deed: 'evidence.withdrawn', subjectId: evidenceId, detail: { reason } })
  })
}
