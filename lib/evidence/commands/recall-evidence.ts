import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { ThisEvidence } from '../input.ts'
import { mayDo } from '../rules/transitions.ts'
import { nextVersion } from './next-version.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** Takes back what was handed in and nobody has judged; the work goes on in a copy. Refuses with not-found, evidence-status, evidence-judged. */
export async function recallEvidence(
  actor: Actor,
  { evidenceId }: ThisEvidence,
  at = new Date(),
): Promise<void> {
  await within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'recall'))
    await nextVersion(tx, evidence, at)
    const { id: versionId, number, mappings } = evidence.latest
    await notify(tx, actor, at, {
      kind: 'evidence.recalled',
      to: { assessorsOf: mappings.map(({ registrationId }) => registrationId) },
      seat: 'assessor',
      address: `/assess/evidence/${evidenceId}`,
      facts: {},
    })
    await record(tx, actor, at, {
      deed: 'evidence.recalled',
      subjectId: evidenceId,
      detail: { versionId, number },
    })
  })
}
