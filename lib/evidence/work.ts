import { reportFault } from '#lib/fault.ts'
import { queue } from '#lib/queue.ts'
import { finishUpload, type UploadOf } from './commands/finish-upload.ts'
import { makePreview, type Original } from './commands/make-form.ts'

/** Asks that somebody looks after an upload: now, or at that time. */
export async function queueUpload(of: UploadOf, at?: Date): Promise<void> {
  const boss = await queue()
  await boss.send('uploads', of, at ? { startAfter: at } : {})
}

/** A file of which a PDF is wanted, as a job knows it. */
export interface PreviewOf extends Original {
  readonly centreId: string
}

/** Asks for an office file as PDF; whoever asks again meanwhile waits for the same. */
export async function queuePreview(of: PreviewOf): Promise<void> {
  const boss = await queue()
  await boss.send('previews', of, { singletonKey: of.storedFileId, singletonSeconds: 60 })
}

/** Takes uploads in as they become whole, and makes what is to be shown, until the queue is stopped. */
export async function workEvidence(): Promise<void> {
  await workUploads()
  const boss = await queue()
  // One at a time: LibreOffice takes a core and much memory.
  await boss.work<PreviewOf>('previews', { pollingIntervalSeconds: 0.5 }, async jobs => {
    for (const { data } of jobs)
      await makePreview({ centreId: data.centreId, personId: null, seat: null }, data)
  })
}

async function workUploads(): Promise<void> {
  const boss = await queue()
  await boss.work<UploadOf>('uploads', { pollingIntervalSeconds: 0.5, localConcurrency: 2 }, async jobs => {
    for (const { data } of jobs) {
      const { lookAgainAt } = await finishUpload(data).catch(error => {
        reportFault(error, { of: 'an upload', upload: data.uploadId })
        throw error
      })
      if (lookAgainAt) await queueUpload(data, lookAgainAt)
    }
  })
}
