import type { Actor } from '#lib/people/rules.ts'
import type { Saved } from './add-evidence.ts'
import { changeDraft } from './save-evidence.ts'

export interface RemoveFile {
  readonly evidenceId: string
  readonly fileId: string
}

/** Takes a file off a draft; its bytes stay where another version uses them. Refuses as `changeDraft`. */
export const removeFile = (
  actor: Actor,
  { evidenceId, fileId }: RemoveFile,
  at = new Date(),
): Promise<Saved> => changeDraft(actor, { evidenceId, remove: [fileId] }, at)
