import type { AuditEntry } from '#lib/audit/deeds.ts'
import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { AutosaveDraft } from '../autosave-input.ts'
import { AddEvidence, SaveEvidence } from '../input.ts'
import { fieldAt, fieldsSent } from '../rules/draft-fields.ts'
import { kindOf } from '../rules/kinds.ts'
import { type Edits, type Fields, reconciledEdits, same } from '../rules/reconcile.ts'
import { mayDo } from '../rules/transitions.ts'
import { addEvidence } from './add-evidence.ts'
import { keepMine, settleMine } from './draft-copies.ts'
import { draftFrom } from './draft-from.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'
import { writeChange } from './save-evidence.ts'
import { isTaken } from './send-evidence.ts'
import { idsOf, storedFields } from './stored-fields.ts'

export interface Autosaved {
  readonly evidenceId: string
  readonly revision: number
  /** When the draft was changed elsewhere, if it was since the device last heard of it. */
  readonly elsewhere: string | null
  /** What is stored, where the device would think otherwise: everything after a change elsewhere. */
  readonly fields: Fields
  /** Fields that were changed both here and elsewhere: what was saved first stands, and the copy holds the others. */
  readonly conflicts: readonly string[]
  readonly copyId: string | null
  /** What could not be saved yet, by field, each as a sentence. */
  readonly notes: Readonly<Record<string, string>>
}

type Sent = Omit<AutosaveDraft, 'edits'> & { readonly edits: Edits }

/** An event at most this often while somebody goes on typing; each says up to which revision it tells. */
const quietMinutes = 10

/**
 * Saves what changed in a draft since its device last heard of it, and begins the draft if it is not there yet. A
 * field that cannot be saved keeps its last value and is named; one that was changed elsewhere too goes into a copy.
 * Sent twice, it does nothing the second time. Only a draft's own candidate changes it, so that everything between
 * two events of its chain is theirs; a criterion that is ticked or not any more is recorded each time.
 * Refuses with not-found, evidence-status, no-registration, too-many-copies.
 */
export async function autosaveDraft(actor: Actor, input: AutosaveDraft, at = new Date()): Promise<Autosaved> {
  const notes: Record<string, string> = {}
  let edits: Edits = input.edits
  for (;;) {
    try {
      return await attempt(actor, { ...input, edits }, notes, at)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const left = without(edits, error.refused.mend, notes, error.refused.sentence)
      if (!left) throw error
      edits = left
    }
  }
}

/** The edits but for those that a rule refused: the field that it names, or else everything that is claimed. */
function without(
  edits: Edits,
  mend: string | undefined,
  notes: Record<string, string>,
  sentence: string,
): Edits | null {
  const names = Object.keys(edits)
  const field = mend?.startsWith('#') ? fieldAt(mend.slice(1), names) : undefined
  const refusedNames = field ? [field] : mend === undefined ? names.filter(isClaim) : []
  if (refusedNames.length === 0) return null
  notes[field ?? 'claims'] = sentence
  return Object.fromEntries(Object.entries(edits).filter(([name]) => !refusedNames.includes(name)))
}

const isClaim = (name: string) => name.startsWith('claims.')

async function attempt(
  actor: Actor,
  input: Sent,
  notes: Record<string, string>,
  at: Date,
): Promise<Autosaved> {
  const saved = await within(actor, tx => saveInto(tx, actor, input, notes, at))
  if (saved) return saved
  if (!input.kind) throw new Refusal(refused('not-found'))
  await begin(actor, input, input.kind, notes, at)
  const begun = await within(actor, tx => saveInto(tx, actor, input, notes, at))
  if (!begun) throw new Refusal(refused('not-found'))
  return begun
}

/** A new draft with what can be saved of it; without a title it is called after its kind. */
async function begin(
  actor: Actor,
  { evidenceId, edits }: Sent,
  kind: NonNullable<AutosaveDraft['kind']>,
  notes: Record<string, string>,
  at: Date,
): Promise<void> {
  const untitled: Fields = { title: [`Untitled ${kindOf(kind).label.toLowerCase()}`], kind: [kind] }
  const sent = Object.fromEntries(Object.entries(edits).map(([name, { is }]) => [name, is]))
  const input = draftFrom(AddEvidence, { title: [''], ...sent, kind: [kind] }, untitled, notes)
  // Whoever sends the same again meanwhile finds the draft there.
  await addEvidence(actor, { ...input, evidenceId }, at).catch(error => {
    if (!isTaken(error)) throw error
  })
}

async function saveInto(
  tx: Tx,
  actor: Actor,
  { evidenceId, revision: known, edits, copyId }: Sent,
  notes: Record<string, string>,
  at: Date,
): Promise<Autosaved | null> {
  const evidence = await ownEvidence(tx, actor, evidenceId).catch(nullIfNotFound)
  if (!evidence) return null
  ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
  const before = storedFields(evidence)
  const { fields, conflicts } = reconciledEdits(edits, before)
  const touched = Object.keys(edits).filter(name => !same(fields[name], before[name]))
  const input = draftFrom(SaveEvidence, { ...fields, ...idsOf(evidence) }, before, notes, touched)

  const { claims = [], title, narrative, activityOn, observer, details } = input
  const content = { title, narrative, activityOn, observer, details }
  const after = fieldsSent({ ...content, claims })

  const entries: AuditEntry[] = []
  let { revision } = evidence
  if (touched.some(name => !(name in notes))) {
    const change = { evidenceId, details: content, ...(touched.some(isClaim) && { claims }) }
    const written = await writeChange(tx, evidence, change, [], at)
    revision = written.revision
    if (await isDue(tx, actor, written.entry, at)) entries.push(written.entry)
  }
  const mine = Object.fromEntries(conflicts.map(conflict => [conflict.name, conflict.mine]))
  const copy =
    conflicts.length > 0
      ? await keepMine(tx, actor, evidence, { copyId, fields: mine }, at)
      : await settleMine(tx, evidence, copyId)
  entries.push(...copy.entries)
  await record(tx, actor, at, ...entries)

  const stale = known !== evidence.revision && known !== 0
  const conflictNames = conflicts.map(({ name }) => name)
  return {
    evidenceId,
    revision,
    elsewhere: stale || conflicts.length > 0 ? evidence.changedAt.toISOString() : null,
    fields: stale || conflicts.length > 0 ? after : unexpected(after, fields, notes),
    conflicts: conflictNames,
    copyId: copy.copyId,
    notes,
  }
}

const nullIfNotFound = (error: unknown): null => {
  if (error instanceof Refusal && error.refused.reason === 'not-found') return null
  throw error
}

/** What is stored now, where it is not what the merged fields say: parsing leaves out empty rows and unticked notes. */
function unexpected(after: Fields, fields: Fields, notes: Readonly<Record<string, string>>): Fields {
  const names = [...new Set([...Object.keys(after), ...Object.keys(fields)])]
  const differing = names.filter(name => !same(after[name], fields[name]))
  return Object.fromEntries([...differing, ...Object.keys(notes)].map(name => [name, after[name] ?? []]))
}

/** Ticks are recorded each time; words when nothing was recorded for a while. */
async function isDue(tx: Tx, { personId }: Actor, entry: AuditEntry, at: Date): Promise<boolean> {
  if (entry.deed !== 'evidence.saved') return true
  const { mapped, unmapped } = entry.detail
  if (mapped.some(id => !unmapped.includes(id)) || unmapped.some(id => !mapped.includes(id))) return true
  const since = new Date(at.getTime() - quietMinutes * 60_000)
  const lately = await tx.auditEvent.findFirst({
    where: { subjectId: entry.subjectId, personId, at: { gt: since } },
    select: { seq: true },
  })
  return lately === null
}
