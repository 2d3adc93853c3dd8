import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { ThisEvidence } from '../input.ts'
import { mayDo } from '../rules/transitions.ts'
import { nextVersion } from './next-version.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** Begins a new version of what was judged: no judgement is inherited. Refuses with not-found or evidence-status. */
export async function reviseEvidence(actor: Actor, { evidenceId }: ThisEvidence, at = new Date()) {
  return within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'revise'))
    const next = await nextVersion(tx, evidence, at)
    await record(tx, actor, at, { deed: 'evidence.revised', subjectId: evidenceId, detail: next })
    return next
  })
}
