import type { Actor } from '#lib/people/rules.ts'
import type { Saved } from './add-evidence.ts'
import { changeDraft } from './save-evidence.ts'

export interface AttachFiles {
  readonly evidenceId: string
  readonly files: readonly File[]
}

/** Adds files to a draft; it overwrites nothing, so it asks for no revision. Refuses as `changeDraft`. */
export const attachFiles = (
  actor: Actor,
  { evidenceId, files }: AttachFiles,
  at = new Date(),
): Promise<Saved> => changeDraft(actor, { evidenceId, files }, at)
