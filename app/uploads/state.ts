import type { UploadTold } from '#lib/evidence/queries/uploads.ts'
import type { UploadState } from '#lib/evidence/rules/uploads.ts'
import { incoming } from '#lib/file-store/incoming.ts'

/** Where an upload stands, asked of its row and of the bytes that have come. */
export async function stateOf({ id, name, size, status, refusal }: UploadTold): Promise<UploadState> {
  const told = { id, name, size: Number(size), sentence: refusal }
  if (status !== 'receiving') return { ...told, offset: told.size, state: status }
  const offset = (await incoming().offsetOf(id)) ?? 0
  if (offset < told.size) return { ...told, offset, state: 'sending' }
  return { ...told, offset, state: refusal ? 'waiting' : 'checking' }
}
