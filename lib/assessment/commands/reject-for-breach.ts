import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { eraseBytes, eraseForBreach } from '#lib/evidence/commands/erase-for-breach.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { RejectForBreach } from '../input.ts'
import { evidenceForJudging } from '../queries/evidence-for-judging.ts'

/**
 * Rejects evidence by which somebody can be identified: the files and the words that the assessor names are erased
 * for good, a tombstone with the history remains, and the candidate goes on in a copy without them (domain D4).
 * Judgements made before stand, with the digest of what they rest on. Refuses with not-found, own-work,
 * evidence-status, file-not-there.
 */
export async function rejectForBreach(actor: Actor, input: RejectForBreach, at = new Date()): Promise<void> {
  const { evidenceId, reason, files, wording } = input
  const unused = await within(actor, async tx => {
    const item = await evidenceForJudging(tx, actor, evidenceId)
    if (!item) throw new Refusal(refused('not-found'))
    ensure(item.candidateId === actor.personId ? refused('own-work') : null)
    const erased = await eraseForBreach(
      tx,
      actor,
      { evidenceId, reason, files, wording: wording === 'on' },
      at,
    )
    await notify(tx, actor, at, {
      kind: 'evidence.rejected-for-breach',
      to: [item.candidateId],
      seat: 'candidate',
      address: `/portfolio/evidence/${evidenceId}`,
      facts: {},
    })
    const { versionId, number, sha256 } = erased
    await record(tx, actor, at, {
      deed: 'evidence.rejected-for-breach',
      subjectId: evidenceId,
      detail: { versionId, number, reason, files: [...sha256], wording: wording === 'on' },
    })
    return erased.unused
  })
  await eraseBytes(actor.centreId, unused)
}
