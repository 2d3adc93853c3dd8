import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import { mayDo } from '../rules/transitions.ts'
import { nextVersion } from './next-version.ts'
import { anyEvidence, standingOf } from './own-evidence.ts'

/**
 * The part of an assessor's return without a judgement that belongs to evidence: the version that was handed in
 * stays as it is, and its candidate goes on in a copy. The caller has found that the actor may assess it, and
 * records `evidence.returned` with what is given back. Refuses with not-found, evidence-status, evidence-judged.
 */
export async function returnToCandidate(
  tx: Tx,
  actor: Actor,
  evidenceId: string,
  at: Date,
): Promise<{ versionId: string; number: number }> {
  const evidence = await anyEvidence(tx, evidenceId)
  ensure(mayDo(actor.seat, standingOf(evidence), 'return'))
  await nextVersion(tx, evidence, at)
  return { versionId: evidence.latest.id, number: evidence.latest.number }
}
