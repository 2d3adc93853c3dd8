import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { checked } from '../identifiers/check.ts'
import { type Words, withReplacements } from '../identifiers/pieces.ts'
import type { SettleIdentifiers } from '../input.ts'
import { wordsToCheck } from '../queries/words-to-check.ts'
import { keptDetails } from '../rules/details.ts'
import { type Justified, justifiedIn } from '../rules/remaining.ts'
import { mayDo } from '../rules/transitions.ts'
import { type LockedEvidence, ownEvidence, standingOf } from './own-evidence.ts'

/**
 * Replaces what could identify somebody by what its candidate chose, and keeps the reason for what may stay. A key
 * that is not found any more is let go. Refuses with not-found, evidence-status, stale-form.
 */
export async function settleIdentifiers(
  actor: Actor,
  input: SettleIdentifiers,
  at = new Date(),
): Promise<{ revision: number }> {
  return within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, input.evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
    if (input.revision !== evidence.revision) throw new Refusal(refused('stale-form'))
    const { latest } = evidence
    const besides = await wordsToCheck(tx, latest.id)
    const { words, hits } = checked(latest, besides)
    const replacements = new Map(
      input.hits.flatMap(({ key, choice, replacement }) =>
        choice === 'replace' ? [[key, replacement] as const] : [],
      ),
    )
    const after = withReplacements(words, hits, replacements)
    const justified = justifiedAfter(justifiedIn(latest.identifiers), input)
    await write(tx, evidence, after, justified)
    const { revision } = await tx.evidence.update({
      where: { id: evidence.id },
      data: { title: after.title, revision: { increment: 1 }, changedAt: at },
      select: { revision: true },
    })
    await record(tx, actor, at, {
      deed: 'evidence.identifiers-settled',
      subjectId: evidence.id,
      detail: { versionId: latest.id, revision, replaced: replacements.size, justified: justified.length },
    })
    return { revision }
  })
}

function justifiedAfter(before: readonly Justified[], { hits }: SettleIdentifiers): Justified[] {
  const said = new Map(before.map(({ key, reason }) => [key, reason]))
  for (const { key, choice, reason } of hits)
    if (choice === 'stays') said.set(key, reason)
    else said.delete(key)
  return [...said].map(([key, reason]) => ({ key, reason }))
}

async function write(
  tx: Tx,
  { kind, latest }: LockedEvidence,
  after: Words,
  justified: readonly Justified[],
) {
  await tx.evidenceVersion.update({
    where: { id: latest.id },
    data: {
      title: after.title,
      narrative: after.narrative,
      details: keptDetails(kind, after.details),
      identifiers: justified.map(each => ({ ...each })),
    },
    select: { id: true },
  })
  const changed = latest.mappings.flatMap(({ id, note, location }, index) => {
    const claim = after.claims[index]
    return claim && (claim.note !== note || claim.location !== location)
      ? [{ id, note: claim.note, location: claim.location }]
      : []
  })
  if (changed.length > 0)
    await tx.$executeRaw`update mapping m set note = c.note, location = c.location
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c (id uuid, note text, location text)
      where m.id = c.id`
}
