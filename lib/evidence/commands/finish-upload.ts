import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import { admitFile, type StoredFile } from '#lib/file-store/admit.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import { uploadLimit } from '#lib/file-store/rules.ts'
import { reachScanner } from '#lib/file-store/scanner.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, type Refused, refused } from '#lib/refusal.ts'
import { mayDo } from '../rules/transitions.ts'
import { forgottenAt, forgottenBefore, isForgotten } from '../rules/uploads.ts'
import { hang } from './files.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** One person's upload, as a job knows it. */
export interface UploadOf {
  readonly uploadId: string
  readonly centreId: string
  readonly personId: string
}

/** Soon enough that nobody gives up, seldom enough for a scanner that is starting. */
const minute = 60_000

/**
 * Looks after one upload: takes it in when it is whole, puts it away when it was forgotten, else says when to look
 * again. Doing it twice does no harm, nor does being stopped anywhere on the way.
 */
export async function finishUpload(of: UploadOf, at = new Date()): Promise<{ lookAgainAt: Date | null }> {
  const { uploadId } = of
  const upload = await within(actorOf(of), tx =>
    tx.upload.findFirst({ where: { id: uploadId, status: 'receiving' } }),
  )
  const offset = await incoming().offsetOf(uploadId)
  if (!upload) return putAway(of, at)
  if (offset === Number(upload.size)) return take(of, upload, at)
  if (offset === null || isForgotten(upload.changedAt, at)) return forget(of)
  return { lookAgainAt: forgottenAt(upload.changedAt) }
}

async function forget(of: UploadOf): Promise<{ lookAgainAt: null }> {
  await within(actorOf(of), tx => tx.upload.deleteMany({ where: { id: of.uploadId, status: 'receiving' } }))
  await incoming().remove(of.uploadId)
  return { lookAgainAt: null }
}

/** The row of what was taken in stays for a day, so that a browser that missed the answer does not send it again. */
async function putAway(of: UploadOf, at: Date): Promise<{ lookAgainAt: null }> {
  await within(actorOf(of), tx =>
    tx.upload.deleteMany({
      where: { id: of.uploadId, status: 'admitted', changedAt: { lte: forgottenBefore(at) } },
    }),
  )
  await incoming().remove(of.uploadId)
  return { lookAgainAt: null }
}

type Upload = Pick<StoredFile, 'name'> & { evidenceId: string; declaredType: string }

async function take(of: UploadOf, upload: Upload, at: Date): Promise<{ lookAgainAt: Date | null }> {
  try {
    await reachScanner(upload.name)
    const file = await admitFile(
      fileStore(),
      of.centreId,
      { name: upload.name, stream: await incoming().read(of.uploadId), declaredType: upload.declaredType },
      uploadLimit,
    )
    await within(actorOf(of), tx => hangUpload(tx, of, upload.evidenceId, file, at))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.refused.reason === 'file-not-scanned-yet') return wait(of, upload.name, at)
    await refuse(of, upload, error.refused, at)
  }
  await incoming().remove(of.uploadId)
  return { lookAgainAt: null }
}

async function hangUpload(tx: Tx, of: UploadOf, evidenceId: string, file: StoredFile, at: Date) {
  const actor = actorOf(of)
  const evidence = await ownEvidence(tx, actor, evidenceId)
  ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
  const { count } = await tx.upload.updateMany({
    where: { id: of.uploadId, status: 'receiving' },
    data: { status: 'admitted', refusal: null, changedAt: at },
  })
  // Somebody else has done it meanwhile, or its candidate has cancelled it.
  if (count === 0) return
  const { centreId, kind, latest, revision } = evidence
  const added = await hang(tx, centreId, kind, latest, [file], at)
  // The revision stays: a file that arrives overwrites nothing in a form that is open.
  const filesAdded = added.map(({ sha256 }) => sha256)
  await record(tx, actor, at, {
    deed: 'evidence.saved',
    subjectId: evidence.id,
    detail: { versionId: latest.id, revision, filesAdded, filesRemoved: [], mapped: [], unmapped: [] },
  })
}

/** Nothing is decided: its candidate reads why it takes so long. */
async function wait(of: UploadOf, name: string, at: Date): Promise<{ lookAgainAt: Date }> {
  await within(actorOf(of), tx =>
    tx.upload.updateMany({
      where: { id: of.uploadId, status: 'receiving' },
      data: { refusal: refused('upload-waits-for-scan', { name }).sentence, changedAt: at },
    }),
  )
  return { lookAgainAt: new Date(at.getTime() + minute) }
}

async function refuse(of: UploadOf, upload: Upload, { reason, sentence }: Refused, at: Date): Promise<void> {
  const actor = actorOf(of)
  await within(actor, async tx => {
    const { count } = await tx.upload.updateMany({
      where: { id: of.uploadId, status: 'receiving' },
      data: { status: 'refused', refusal: sentence, changedAt: at },
    })
    if (count === 0) return
    const { evidenceId, name } = upload
    await record(tx, actor, at, {
      deed: 'upload.refused',
      subjectId: of.uploadId,
      detail: { evidenceId, name, reason },
    })
  })
}

/** The upload goes on in its candidate's name, wherever their browser is by now. */
const actorOf = ({ centreId, personId }: UploadOf): Actor => ({
  personId,
  centreId,
  seat: 'candidate',
  name: '',
  centreName: '',
  sessionId: '',
})
