import { acceptedExtensions, typeNamedBy } from '#lib/file-store/media-types.ts'
import { extensionOf } from '#lib/file-store/names.ts'
import { inWords, uploadLimit } from '#lib/file-store/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { mayHoldFiles, mayHoldMany } from './submission.ts'

/** Uploads that one person may have under way at once. */
export const mostUploads = 20

const day = 24 * 60 * 60 * 1000

/** A file that somebody wants to send in pieces, and where it is to hang. */
export interface Announced {
  readonly name: string
  readonly size: number
  readonly kind: EvidenceKind
  /** Files that hang there already. */
  readonly files: number
  /** Uploads of this person that are under way to the same draft, and to any. */
  readonly underWayHere: number
  readonly underWay: number
}

/**
 * Whether an upload may begin, before a byte of it is sent; its bytes are judged when they are there. Refuses with
 * file-empty, file-too-large, file-type-not-allowed, in-situ-no-files, too-many-files, too-many-uploads.
 */
export const mayBegin = (announced: Announced): Verdict =>
  mayWeigh(announced) ??
  mayEndSo(announced) ??
  mayHoldFiles(announced.kind, 1) ??
  mayHoldMany(announced.files + announced.underWayHere + 1) ??
  (announced.underWay < mostUploads ? null : refused('too-many-uploads', { most: mostUploads }))

function mayWeigh({ name, size }: Announced): Verdict {
  if (size === 0) return refused('file-empty', { name })
  return size > uploadLimit ? refused('file-too-large', { name, limit: inWords(uploadLimit) }) : null
}

/** A name without an ending gets one from its bytes. */
function mayEndSo({ name }: Announced): Verdict {
  const extension = extensionOf(name)
  return extension === '' || typeNamedBy(extension)
    ? null
    : refused('file-type-not-allowed', { name, accepted: acceptedExtensions.replaceAll(',', ', ') })
}

/** Whether nothing has come of an upload for so long that nobody waits for it any more. */
export const isForgotten = (changedAt: Date, at: Date): boolean => changedAt <= forgottenBefore(at)

export const forgottenBefore = (at: Date): Date => new Date(at.getTime() - day)

/** When to look again whether an upload was forgotten. */
export const forgottenAt = (changedAt: Date): Date => new Date(changedAt.getTime() + day)

/** An upload as its candidate's browser is told of it; `waiting` for a scanner that is out of reach. */
export interface UploadState {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly offset: number
  readonly state: 'sending' | 'checking' | 'waiting' | 'admitted' | 'refused'
  readonly sentence: string | null
}
