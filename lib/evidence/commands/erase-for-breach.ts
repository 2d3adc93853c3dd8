import type { Tx } from '#lib/db.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { mayDo } from '../rules/transitions.ts'
import { nextVersion } from './next-version.ts'
import { anyEvidence, type LockedEvidence, standingOf } from './own-evidence.ts'

/** What has to go: files of the version handed in last, by their ids there, and whether its words too. */
export interface Breach {
  readonly evidenceId: string
  readonly reason: string
  readonly files: readonly string[]
  readonly wording: boolean
}

export interface Erased {
  readonly versionId: string
  readonly number: number
  readonly sha256: readonly string[]
  /** Digests whose bytes nothing needs any more: to be erased once the transaction stands. */
  readonly unused: readonly string[]
}

/**
 * The part of a rejection for a breach of confidentiality that belongs to evidence: what could identify somebody
 * is erased from every version that was handed in, a tombstone says so, and the candidate goes on in a copy
 * without it (domain D4). The caller has found that the actor may assess it, and records the deed. Refuses with
 * not-found, evidence-status, file-not-there.
 */
export async function eraseForBreach(tx: Tx, actor: Actor, breach: Breach, at: Date): Promise<Erased> {
  const evidence = await anyEvidence(tx, breach.evidenceId)
  ensure(mayDo(actor.seat, standingOf(evidence), 'reject'))
  const handedIn = evidence.versions.filter(({ submittedAt }) => submittedAt !== null)
  const latest = handedIn[0]
  const gone = latest?.files.filter(({ id }) => breach.files.includes(id)) ?? []
  if (!latest || gone.length < breach.files.length) throw new Refusal(refused('file-not-there'))

  const sha256 = [...new Set(gone.map(({ storedFile }) => storedFile.sha256))]
  await nextVersion(tx, evidence, at, { files: sha256, wording: breach.wording })
  await tx.draftCopy.deleteMany({ where: { evidenceId: evidence.id } })
  await writeTombstones(tx, actor, handedIn, sha256, breach, at)
  if (breach.wording)
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { title: 'Erased' },
      select: { id: true },
    })
  const unused = await forget(tx, evidence.id, [...new Set(gone.map(({ storedFileId }) => storedFileId))])
  return { versionId: latest.id, number: latest.number, sha256, unused }
}

async function writeTombstones(
  tx: Tx,
  { centreId, personId: byId }: Actor,
  versions: LockedEvidence['versions'],
  sha256: readonly string[],
  { reason, wording }: Breach,
  at: Date,
) {
  const stones = versions.flatMap(({ id: versionId, files }) => {
    const erased = files
      .filter(({ storedFile }) => sha256.includes(storedFile.sha256))
      .map(({ id, storedFile }) => ({ id, sha256: storedFile.sha256, mediaType: storedFile.mediaType }))
    return wording || erased.length > 0 ? [{ versionId, erased }] : []
  })
  await tx.erasure.createMany({
    data: stones.map(({ versionId, erased }) => ({
      centreId,
      versionId,
      byId,
      reason,
      files: erased,
      wording,
      at,
    })),
  })
  const fileIds = stones.flatMap(({ erased }) => erased.map(({ id }) => id))
  const versionIds = stones.map(({ versionId }) => versionId)
  await tx.versionFile.updateMany({ where: { id: { in: fileIds } }, data: { name: 'Erased file' } })
  if (!wording) return
  await tx.evidenceVersion.updateMany({
    where: { id: { in: versionIds } },
    data: { title: 'Erased', narrative: '', details: {}, identifiers: [] },
  })
  await tx.mapping.updateMany({
    where: { versionId: { in: versionIds } },
    data: { note: '', location: '' },
  })
}

/** Lets go of what was drawn from files that no other evidence holds; returns the digests that may go for good. */
async function forget(tx: Tx, evidenceId: string, storedFileIds: readonly string[]): Promise<string[]> {
  if (storedFileIds.length === 0) return []
  const rows = await tx.$queryRaw<{ sha256: string }[]>`
    with unused as (
      select s.id, s.sha256 from stored_file s
      where s.id = any(${[...storedFileIds]}::uuid[]) and not exists (
        select 1 from version_file f join evidence_version v on v.id = f.version_id
        where f.stored_file_id = s.id and v.evidence_id <> ${evidenceId}::uuid)
    ), texts as (
      update file_text t set text = '', metadata = '' from unused where t.stored_file_id = unused.id
    ), forms as (
      update rendition r set sha256 = null, size = null, fault = 'erased' from unused, rendition was
      where r.stored_file_id = unused.id and was.id = r.id returning was.sha256
    )
    select gone.sha256 from (select sha256 from unused union select sha256 from forms) gone
    where gone.sha256 is not null
      and not exists (select 1 from rendition r where r.sha256 = gone.sha256
        and r.stored_file_id not in (select id from unused))
      and not exists (select 1 from version_file f join stored_file s on s.id = f.stored_file_id
        where s.sha256 = gone.sha256 and s.id not in (select id from unused))`
  return rows.map(({ sha256 }) => sha256)
}

/** Erases bytes for good, after the transaction that let go of them. */
export async function eraseBytes(centreId: string, digests: readonly string[]): Promise<void> {
  for (const sha256 of digests) await fileStore().erase(centreId, sha256)
}
