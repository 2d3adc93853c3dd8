import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { returnToCandidate } from '#lib/evidence/commands/return-to-candidate.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { ReturnEvidence } from '../input.ts'
import { evidenceForJudging } from '../queries/evidence-for-judging.ts'

/**
 * Gives an item back before any of it is judged; its candidate goes on in a copy and reads why. Refuses with
 * not-found, own-work, evidence-status, evidence-judged.
 */
export async function returnEvidence(
  actor: Actor,
  { evidenceId, reason }: ReturnEvidence,
  at = new Date(),
): Promise<void> {
  await within(actor, async tx => {
    const item = await evidenceForJudging(tx, actor, evidenceId)
    if (!item) throw new Refusal(refused('not-found'))
    ensure(item.candidateId === actor.personId ? refused('own-work') : null)
    const { versionId, number } = await returnToCandidate(tx, actor, evidenceId, at)
    await notify(tx, actor, at, {
      kind: 'evidence.returned',
      to: [item.candidateId],
      seat: 'candidate',
      address: `/portfolio/evidence/${evidenceId}`,
      facts: {},
    })
    await record(tx, actor, at, {
      deed: 'evidence.returned',
      subjectId: evidenceId,
      detail: { versionId, number, reason },
    })
  })
}
