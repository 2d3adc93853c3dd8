import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { Upload } from '@tus/server'
import { beginUpload } from '#lib/evidence/commands/begin-upload.ts'
import type { UploadOf } from '#lib/evidence/commands/finish-upload.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import type { Actor } from '#lib/people/rules.ts'
import { dayOfWork } from './evidence.ts'

interface Wanted {
  readonly candidate: Actor
  readonly evidenceId: string
  readonly name?: string
  readonly bytes: Buffer
  /** Bytes that have come; all of them unless told otherwise. */
  readonly sent?: number
  readonly at?: Date
}

/** An upload as its browser began it, with the bytes that have come so far. */
export async function anUpload({
  candidate,
  evidenceId,
  name = 'plan.pdf',
  bytes,
  sent = bytes.length,
  at = dayOfWork,
}: Wanted): Promise<UploadOf> {
  const uploadId = randomUUID()
  const size = bytes.length
  await beginUpload(candidate, { uploadId, evidenceId, name, size, declaredType: '' }, at)
  const { datastore } = incoming()
  await datastore.create(new Upload({ id: uploadId, size, offset: 0 }))
  await datastore.write(Readable.from([bytes.subarray(0, sent)]), uploadId, 0)
  return { uploadId, centreId: candidate.centreId, personId: candidate.personId }
}
