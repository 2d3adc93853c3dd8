import { reportFault } from '#lib/fault.ts'
import { queue } from '#lib/queue.ts'
import { finishUpload, type UploadOf } from './commands/finish-upload.ts'

/** Asks that somebody looks after an upload: now, or at that time. */
export async function queueUpload(of: UploadOf, at?: Date): Promise<void> {
  const boss = await queue()
  await boss.send('uploads', of, at ? { startAfter: at } : {})
}

/** Takes uploads in as they become whole, until the queue is stopped. */
export async function workUploads(): Promise<void> {
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
