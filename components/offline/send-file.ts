import { type DetailedError, Upload } from 'tus-js-client'
import { noteFile, type QueuedFile, unqueueFile } from './store.ts'

export type FileOutcome = 'sent' | 'later' | 'signed-out' | 'refused'

/** Sends one queued file where uploads are taken, going on where it was cut off; what was taken leaves the queue. */
export function sendFile(owner: string, file: QueuedFile): Promise<FileOutcome> {
  return new Promise(resolve => {
    const upload = new Upload(file.blob, {
      endpoint: '/uploads',
      uploadUrl: file.upload ?? null,
      metadata: { evidence: file.draft, name: file.name, type: file.type },
      chunkSize: 5 * 1024 * 1024,
      retryDelays: [1_000, 3_000],
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => {
        if (upload.url) void noteFile(owner, file.id, { upload: upload.url })
      },
      onSuccess: () => void unqueueFile(owner, file.id).then(() => resolve('sent')),
      onError: error => void failed(owner, file, error).then(resolve),
    })
    upload.start()
  })
}

async function failed(owner: string, file: QueuedFile, error: Error | DetailedError): Promise<FileOutcome> {
  const response = 'originalResponse' in error ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  if (status === 401) return 'signed-out'
  // An upload that the service has forgotten begins again.
  if (file.upload && (status === 404 || status === 410)) {
    await noteFile(owner, file.id, { upload: undefined })
    return 'later'
  }
  if (status < 400 || status >= 500 || status === 423) return 'later'
  await noteFile(owner, file.id, { problem: response?.getBody() || 'The service did not take this file.' })
  return 'refused'
}
