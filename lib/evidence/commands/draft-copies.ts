import type { AuditEntry } from '#lib/audit/deeds.ts'
import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import { copyContent, mostCopies } from '../rules/copies.ts'
import { type Fields, same } from '../rules/reconcile.ts'
import type { LockedEvidence } from './own-evidence.ts'

interface Kept {
  readonly copyId: string | null
  readonly entries: readonly AuditEntry[]
}

const alike = (a: Fields, b: Fields) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(name => same(a[name], b[name]))

/**
 * Keeps one side of a conflict: in its own copy if it has one, in one that says the same if there is one, else in a
 * new one. Refuses with too-many-copies.
 */
export async function keepMine(
  tx: Tx,
  { personId }: Actor,
  { id: evidenceId, centreId }: LockedEvidence,
  { copyId, fields }: { copyId?: string | null; fields: Fields },
  at: Date,
): Promise<Kept> {
  const copies = await tx.draftCopy.findMany({ where: { evidenceId }, select: { id: true, content: true } })
  const held = copies.map(({ id, content }) => ({ id, fields: copyContent(content) }))
  const equal = held.find(each => alike(each.fields, fields))
  if (equal) return { copyId: equal.id, entries: [] }
  const content = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]))
  const own = held.find(({ id }) => id === copyId)
  if (own) {
    await tx.draftCopy.update({ where: { id: own.id }, data: { content, at }, select: { id: true } })
    return { copyId: own.id, entries: [] }
  }
  if (held.length >= mostCopies)
    throw new Refusal(
      refused('too-many-copies', { most: mostCopies }, `/portfolio/evidence/${evidenceId}/copies`),
    )
  const { id } = await tx.draftCopy.create({
    data: { centreId, evidenceId, personId, content, at },
    select: { id: true },
  })
  const detail = { copyId: id, fields: Object.keys(fields) }
  return { copyId: id, entries: [{ deed: 'draft-copy.kept', subjectId: evidenceId, detail }] }
}

/** Lets go of a copy whose conflict its own page has settled. */
export async function settleMine(
  tx: Tx,
  { id: evidenceId }: LockedEvidence,
  copyId: string | null | undefined,
): Promise<Kept> {
  if (!copyId) return { copyId: null, entries: [] }
  const { count } = await tx.draftCopy.deleteMany({ where: { id: copyId, evidenceId } })
  if (count === 0) return { copyId: null, entries: [] }
  return {
    copyId: null,
    entries: [{ deed: 'draft-copy.settled', subjectId: evidenceId, detail: { copyId } }],
  }
}
