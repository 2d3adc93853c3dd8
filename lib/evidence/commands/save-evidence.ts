import { isDeepStrictEqual } from 'node:util'
import type { AuditEntry } from '#lib/audit/deeds.ts'
import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import type { StoredFile } from '#lib/file-store/admit.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { SaveEvidence } from '../input.ts'
import { type Claim, differenceOf, mayMap, rowOf } from '../rules/mapping.ts'
import { mayDo } from '../rules/transitions.ts'
import type { Saved } from './add-evidence.ts'
import { columnsOf } from './details.ts'
import { admitted, hang } from './files.ts'
import { type LockedEvidence, ownEvidence, standingOf } from './own-evidence.ts'

/** Any part of a draft; what is left out stays as it is. */
export interface Change {
  readonly evidenceId: string
  /** Left out only where nothing that somebody else wrote can be overwritten. */
  readonly revision?: number
  readonly details?: Pick<SaveEvidence, 'title' | 'narrative' | 'activityOn' | 'observer' | 'details'>
  readonly files?: readonly File[]
  /** Ids of files as they hang on the draft. */
  readonly remove?: readonly string[]
  /** The whole set, over all of the candidate's active registrations. */
  readonly claims?: readonly Claim[]
}

/** Saves a draft as its form sent it, all or nothing but for files that cannot be kept. Refuses as `changeDraft`. */
export function saveEvidence(
  actor: Actor,
  input: Omit<SaveEvidence, 'next'>,
  at = new Date(),
): Promise<Saved> {
  const { evidenceId, revision, files, remove, claims, ...details } = input
  return changeDraft(actor, { evidenceId, revision, details, files, remove, ...(claims && { claims }) }, at)
}

/**
 * Refuses with not-found, evidence-status, stale-form, not-in-the-future, observer-role, in-situ-no-files,
 * too-many-files, file-not-there, and as `mayMap`.
 */
export async function changeDraft(actor: Actor, change: Change, at: Date): Promise<Saved> {
  const { files, refused: refusedFiles } = await admitted(actor.centreId, change.files ?? [])
  return within(actor, async tx => {
    const evidence = await ownEvidence(tx, actor, change.evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
    if (change.revision !== undefined && change.revision !== evidence.revision)
      throw new Refusal(refused('stale-form'))

    const { revision, entry } = await writeChange(tx, evidence, change, files, at)
    await record(tx, actor, at, entry)
    return { evidenceId: evidence.id, revision, refusedFiles }
  })
}

/** Writes a change of a draft that is locked and may be changed, and says how it is to be recorded. Refuses as `changeDraft`. */
export async function writeChange(
  tx: Tx,
  evidence: LockedEvidence,
  change: Change,
  files: readonly StoredFile[],
  at: Date,
): Promise<{ revision: number; entry: AuditEntry }> {
  await writeDetails(tx, evidence, change, at)
  const fileChange = await writeFiles(tx, evidence, change, files)
  const claimChange = await writeClaims(tx, evidence, change)
  const { revision } = await tx.evidence.update({
    where: { id: evidence.id },
    data: {
      revision: { increment: 1 },
      changedAt: at,
      ...(change.details && { title: change.details.title }),
    },
    select: { revision: true },
  })
  const versionId = evidence.latest.id
  const { mapped, unmapped } = claimChange
  const subjectId = evidence.id
  const entry: AuditEntry =
    change.details || change.files || change.remove
      ? {
          deed: 'evidence.saved',
          subjectId,
          detail: { versionId, revision, ...fileChange, ...claimChange },
        }
      : { deed: 'evidence.mapped', subjectId, detail: { versionId, added: mapped, removed: unmapped } }
  return { revision, entry }
}

async function writeDetails(tx: Tx, { kind, latest }: LockedEvidence, { details }: Change, at: Date) {
  if (!details) return
  const columns = columnsOf(kind, details, at)
  const changed = Object.entries(columns).some(
    ([name, value]) => !isDeepStrictEqual(latest[name as keyof typeof columns], value),
  )
  if (changed)
    await tx.evidenceVersion.update({ where: { id: latest.id }, data: columns, select: { id: true } })
}

async function writeFiles(tx: Tx, evidence: LockedEvidence, change: Change, files: readonly StoredFile[]) {
  const { centreId, kind, latest } = evidence
  const remove = new Set(change.remove)
  const removed = latest.files.filter(({ id }) => remove.has(id))
  if (removed.length < remove.size) throw new Refusal(refused('file-not-there'))
  if (removed.length > 0) await tx.versionFile.deleteMany({ where: { id: { in: [...remove] } } })
  const left = latest.files.filter(({ id }) => !remove.has(id))
  const added = await hang(tx, centreId, kind, { id: latest.id, files: left }, files)
  return {
    filesAdded: added.map(({ sha256 }) => sha256),
    filesRemoved: removed.map(({ storedFile }) => storedFile.sha256),
  }
}

async function writeClaims(
  tx: Tx,
  { centreId, kind, latest, registrations }: LockedEvidence,
  { claims }: Change,
) {
  if (!claims) return { mapped: [], unmapped: [] }
  ensure(mayMap(kind, registrations, claims))
  const active = new Set(registrations.filter(({ status }) => status === 'active').map(({ id }) => id))
  const before = latest.mappings.filter(({ registrationId }) => active.has(registrationId))
  const { added, removed } = differenceOf(
    before,
    claims.map(claim => rowOf(registrations, claim)),
  )
  const gone = before.filter(row => removed.includes(row)).map(({ id }) => id)
  if (gone.length > 0) await tx.mapping.deleteMany({ where: { id: { in: gone } } })
  if (added.length > 0)
    await tx.mapping.createMany({
      data: added.map(({ subPoints, ...row }) => ({
        ...row,
        subPoints: [...subPoints],
        centreId,
        versionId: latest.id,
      })),
    })
  return {
    mapped: added.map(({ criterionId }) => criterionId),
    unmapped: removed.map(({ criterionId }) => criterionId),
  }
}
