import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { SettleCopy } from '../autosave-input.ts'
import { SaveEvidence } from '../input.ts'
import { copyContent } from '../rules/copies.ts'
import { fieldsSent } from '../rules/draft-fields.ts'
import { chosen, type Fields, same } from '../rules/reconcile.ts'
import { mayDo } from '../rules/transitions.ts'
import { keepMine } from './draft-copies.ts'
import { draftFrom } from './draft-from.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'
import { writeChange } from './save-evidence.ts'
import { idsOf, storedFields } from './stored-fields.ts'

/**
 * Takes into the draft what its candidate chose of another version, field by field, and lets go of that version;
 * a field without a choice stays as it is. Refuses with not-found, evidence-status, stale-form, copy-not-there,
 * copy-does-not-fit, and as `saveEvidence`.
 */
export async function settleCopy(actor: Actor, input: SettleCopy, at = new Date()): Promise<void> {
  const { evidenceId, copyId, revision, choices } = input
  await within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
    if (revision !== evidence.revision) throw new Refusal(refused('stale-form'))
    const mine = await heldIn(tx, evidenceId, copyId)
    const before = storedFields(evidence)
    const taken = choices.filter(({ name, take }) => name in mine && take !== 'theirs')
    const fields: Record<string, readonly string[]> = { ...before, ...idsOf(evidence) }
    for (const { name, take } of taken)
      fields[name] = chosen(take, { mine: mine[name] ?? [], theirs: before[name] ?? [] })

    const notes: Record<string, string> = {}
    const { claims, title, narrative, activityOn, observer, details } = draftFrom(
      SaveEvidence,
      fields,
      before,
      notes,
      taken.map(({ name }) => name),
    )
    const [problem] = Object.values(notes)
    if (problem) throw new Refusal(refused('copy-does-not-fit', { problem }))
    const change = { evidenceId, details: { title, narrative, activityOn, observer, details } }
    const claimed = taken.some(({ name }) => name.startsWith('claims.')) && { claims: claims ?? [] }
    const written =
      taken.length > 0 ? await writeChange(tx, evidence, { ...change, ...claimed }, [], at) : null
    await tx.draftCopy.deleteMany({ where: { id: copyId, evidenceId } })
    const detail = { copyId, taken: Object.fromEntries(taken.map(({ name, take }) => [name, take])) }
    await record(tx, actor, at, ...(written ? [written.entry] : []), {
      deed: 'draft-copy.settled',
      subjectId: evidenceId,
      detail,
    })
  })
}

async function heldIn(tx: Tx, evidenceId: string, copyId: string): Promise<Fields> {
  const copy = await tx.draftCopy.findFirst({
    where: { id: copyId, evidenceId },
    select: { content: true },
  })
  if (!copy) throw new Refusal(refused('copy-not-there'))
  return copyContent(copy.content)
}

/**
 * Keeps what a form sent that was overtaken in another tab or on another device, wherever it differs from what is
 * saved now. Refuses with not-found, too-many-copies.
 */
export async function keepCopy(
  actor: Actor,
  { evidenceId, ...sent }: Pick<SaveEvidence, 'evidenceId'> & Parameters<typeof fieldsSent>[0],
  at = new Date(),
): Promise<void> {
  await within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
    const { title, narrative, activityOn, observer, details, claims } = sent
    const mine = fieldsSent({ title, narrative, activityOn, observer, details, claims })
    const before = storedFields(evidence)
    const names = [...new Set([...Object.keys(mine), ...Object.keys(before)])].filter(
      name => (claims || !name.startsWith('claims.')) && !same(mine[name], before[name]),
    )
    if (names.length === 0) return
    const fields = Object.fromEntries(names.map(name => [name, mine[name] ?? []]))
    const { entries } = await keepMine(tx, actor, evidence, { fields }, at)
    await record(tx, actor, at, ...entries)
  })
}
