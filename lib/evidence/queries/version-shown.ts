import { isOffice } from '#lib/file-store/media-types.ts'
import { officeProgram } from '#lib/file-store/office.ts'
import type { Prisma } from '#prisma/client/client.ts'
import type { ScanResult } from '#prisma/client/enums.ts'

/** What is read of a file that a page names or shows. */
export const fileShown = {
  id: true,
  name: true,
  position: true,
  storedFile: {
    select: {
      id: true,
      size: true,
      mediaType: true,
      scans: { orderBy: { at: 'desc' }, take: 1, select: { result: true } },
    },
  },
} as const satisfies Prisma.VersionFileSelect

/** What is read of what was erased from a version. */
export const erasure = {
  files: true,
  wording: true,
  reason: true,
  at: true,
  by: { select: { name: true } },
} as const satisfies Prisma.ErasureSelect

/** What is read of a version of evidence that somebody other than its candidate looks at. */
export const versionShown = {
  id: true,
  number: true,
  title: true,
  narrative: true,
  activityOn: true,
  observerRole: true,
  observerName: true,
  observerPosition: true,
  observerRelation: true,
  observerBasis: true,
  details: true,
  identifiers: true,
  digest: true,
  submittedAt: true,
  files: { orderBy: { position: 'asc' }, select: fileShown },
  erasures: { orderBy: { id: 'asc' }, select: erasure },
  declarations: { select: { kind: true, text: true, answer: true, at: true } },
} as const satisfies Prisma.EvidenceVersionSelect

interface FileRow {
  readonly id: string
  readonly name: string
  readonly position: number
  readonly storedFile: {
    readonly id: string
    readonly size: bigint
    readonly mediaType: string
    readonly scans: readonly { readonly result: ScanResult }[]
  }
}

/** A file as pages take it. */
export const shownFile = ({
  id,
  name,
  position,
  storedFile: { id: storedFileId, size, mediaType, scans },
}: FileRow) => ({
  id,
  storedFileId,
  name,
  position,
  size: Number(size),
  mediaType,
  scan: scans[0]?.result ?? 'not_scanned',
  /** Whether it can be shown as a PDF, made when somebody first asks. */
  asPdf: officeProgram() !== null && isOffice(mediaType),
})
