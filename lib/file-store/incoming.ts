import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { FileStore } from '@tus/file-store'
import type { DataStore } from '@tus/server'
import { bucket } from '#lib/file-store/bucket.ts'
import { storeDir } from '#lib/file-store/place.ts'
import { PiecesInBucket } from '#lib/file-store/s3-incoming.ts'

/** Uploads on their way, under the ids of their rows: nobody has looked at them, and nothing reads them but `admitFile`. */
export interface Incoming {
  /** For the tus server, which writes to it. */
  readonly datastore: DataStore
  /** How many bytes have come, or null when there is no such upload. */
  offsetOf(id: string): Promise<number | null>
  read(id: string): Promise<Readable>
  /** Harmless when it is there no more. */
  remove(id: string): Promise<void>
}

let ours: Incoming | undefined

/** Those of this service: in its bucket, or beside its files on disk. */
export function incoming(): Incoming {
  ours ??= incomingIn(readableStore())
  return ours
}

type ReadableStore = DataStore & { read(id: string): Readable | Promise<Readable> }

function readableStore(): ReadableStore {
  const root = resolve(storeDir())
  const remote = bucket()
  if (remote) return new PiecesInBucket(remote, join(root, 'quarantine'))
  const directory = join(root, 'incoming')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  return new FileStore({ directory })
}

function incomingIn(store: ReadableStore): Incoming {
  return {
    datastore: store,
    offsetOf: id =>
      store.getUpload(id).then(
        ({ offset }) => offset,
        error => nullWhenGone(error),
      ),
    read: async id => store.read(id),
    remove: async id => {
      await store.remove(id).catch(nullWhenGone)
    },
  }
}

/** tus throws plain objects with the status of the answer that it would give. */
function nullWhenGone(error: unknown): null {
  const status = (error as { status_code?: number }).status_code
  if (status === 404 || status === 410) return null
  throw error
}
