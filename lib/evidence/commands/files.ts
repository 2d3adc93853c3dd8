import type { Tx } from '#lib/db.ts'
import { admitFile, type StoredFile } from '#lib/file-store/admit.ts'
import { fileStore } from '#lib/file-store/store.ts'
import { ensure, Refusal, type Refused } from '#lib/refusal.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { mayHoldFiles, mayHoldMany } from '../rules/submission.ts'

export interface Admitted {
  readonly files: readonly StoredFile[]
  /** Those that could not be kept, each with its sentence; they do not stop the others. */
  readonly refused: readonly Refused[]
}

/** Looks at what was sent and keeps its bytes, before any transaction: looking at 25 MB takes longer than a lock may. */
export async function admitted(centreId: string, sent: readonly File[]): Promise<Admitted> {
  ensure(mayHoldMany(sent.length))
  const files: StoredFile[] = []
  const refused: Refused[] = []
  for (const file of sent) {
    try {
      files.push(
        await admitFile(fileStore(), centreId, {
          name: file.name,
          stream: file.stream(),
          declaredType: file.type,
        }),
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(error.refused)
    }
  }
  return { files, refused }
}

interface Hanging {
  readonly name: string
  readonly position: number
  readonly storedFile: { readonly sha256: string }
}

/**
 * Hangs admitted files on a draft version; one that hangs there already under its name is not hung twice. Returns
 * those that are new. Refuses with in-situ-no-files or too-many-files.
 */
export async function hang(
  tx: Tx,
  centreId: string,
  kind: EvidenceKind,
  version: { id: string; files: readonly Hanging[] },
  files: readonly StoredFile[],
  at = new Date(),
): Promise<StoredFile[]> {
  const keyOf = (name: string, sha256: string) => `${sha256} ${name}`
  const there = new Set(version.files.map(({ name, storedFile }) => keyOf(name, storedFile.sha256)))
  const fresh = [...new Map(files.map(file => [keyOf(file.name, file.sha256), file])).values()].filter(
    ({ name, sha256 }) => !there.has(keyOf(name, sha256)),
  )
  ensure(mayHoldFiles(kind, fresh.length) ?? mayHoldMany(version.files.length + fresh.length))
  if (fresh.length === 0) return fresh

  const contents = [...new Map(fresh.map(file => [file.sha256, file])).values()]
  await tx.storedFile.createMany({
    data: contents.map(({ sha256, size, mediaType }) => ({ centreId, sha256, size, mediaType })),
    skipDuplicates: true,
  })
  const last = Math.max(0, ...version.files.map(({ position }) => position))
  await hangAll(tx, centreId, version.id, last + 1, fresh, at)
  return fresh
}

/** What hangs and what was found in it, written together: a scan each time, text and pictures once for each content. */
async function hangAll(
  tx: Tx,
  centreId: string,
  versionId: string,
  first: number,
  files: readonly StoredFile[],
  at: Date,
): Promise<void> {
  const shown = (part: 'sha256' | 'size' | 'mediaType' | 'fault') =>
    files.map(({ inside }) => inside.shown?.[part] ?? null)
  await tx.$executeRaw`
    with sent as (
      select * from unnest(
        ${files.map(({ sha256 }) => sha256)}::text[], ${files.map(({ name }) => name)}::text[],
        ${files.map((_, index) => first + index)}::int[],
        ${files.map(({ scan }) => scan.result)}::scan_result[], ${files.map(({ scan }) => scan.scanner)}::text[],
        ${files.map(({ scan }) => scan.found)}::text[],
        ${files.map(({ inside }) => inside.text)}::text[], ${files.map(({ inside }) => inside.metadata)}::text[],
        ${shown('sha256')}::text[], ${shown('size')}::bigint[], ${shown('mediaType')}::text[],
        ${shown('fault')}::text[])
      as sent (sha256, name, position, result, scanner, found, text, metadata, shown_sha256, shown_size,
        shown_type, shown_fault)
    ), hung as (
      select sent.*, stored_file.id as file_id from sent
      join stored_file on stored_file.centre_id = ${centreId}::uuid and stored_file.sha256 = sent.sha256
    ), contents as (
      select distinct on (file_id) * from hung
    ), scans as (
      insert into file_scan (id, centre_id, stored_file_id, result, scanner, found, at)
      select gen_random_uuid(), ${centreId}::uuid, file_id, result, scanner, found, ${at} from contents
    ), texts as (
      insert into file_text (id, centre_id, stored_file_id, text, metadata, at)
      select gen_random_uuid(), ${centreId}::uuid, file_id, text, metadata, ${at} from contents
      where text <> '' or metadata <> ''
      on conflict (stored_file_id) do update
        set text = excluded.text, metadata = excluded.metadata, at = excluded.at
        where file_text.text = '' and file_text.metadata = ''
    ), pictures as (
      insert into rendition (id, centre_id, stored_file_id, kind, sha256, size, media_type, fault, at)
      select gen_random_uuid(), ${centreId}::uuid, file_id, 'shown', shown_sha256, shown_size, shown_type,
        shown_fault, ${at} from contents where shown_sha256 is not null or shown_fault is not null
      on conflict (stored_file_id, kind) do update set sha256 = excluded.sha256, size = excluded.size,
        media_type = excluded.media_type, fault = excluded.fault, at = excluded.at
        where rendition.sha256 is null
    )
    insert into version_file (id, centre_id, version_id, stored_file_id, name, position)
    select gen_random_uuid(), ${centreId}::uuid, ${versionId}::uuid, file_id, name, position from hung`
}
