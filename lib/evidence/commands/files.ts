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
  const rows = await tx.storedFile.findMany({
    where: { centreId, sha256: { in: contents.map(({ sha256 }) => sha256) } },
    select: { id: true, sha256: true },
  })
  const idOf = new Map(rows.map(({ sha256, id }) => [sha256, id]))
  const last = Math.max(0, ...version.files.map(({ position }) => position))
  await tx.versionFile.createMany({
    data: fresh.map(({ name, sha256 }, index) => ({
      centreId,
      versionId: version.id,
      storedFileId: idOf.get(sha256)!,
      name,
      position: last + 1 + index,
    })),
  })
  return fresh
}
