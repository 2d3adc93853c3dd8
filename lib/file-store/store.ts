import { bucket } from '#lib/file-store/bucket.ts'
import { diskStore } from '#lib/file-store/disk-store.ts'
import { storeDir } from '#lib/file-store/place.ts'
import type { Quarantined } from '#lib/file-store/quarantine.ts'
import { s3Store } from '#lib/file-store/s3-store.ts'

/** Bytes as a form, a fetch or a file gives them. */
export type Source = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/** Positions of the first and the last byte, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Where the bytes of evidence are kept: each centre by itself, each content once, under its SHA-256 (64 hex
 * digits). A centre's id is a UUID in lower case. A second kind of store needs only these.
 */
export interface Store {
  /** Writes to quarantine, reading at most `limit` bytes and one more. Refuses with file-store-full. */
  put(centreId: string, source: Source, limit: number): Promise<Quarantined>
  /** Takes a file out of quarantine and keeps it, durably. Refuses with file-store-full. */
  admit(file: Quarantined): Promise<void>
  /** Deletes a file in quarantine; harmless when it is there no more. */
  discard(file: Quarantined): Promise<void>
  has(centreId: string, sha256: string): Promise<boolean>
  /** The bytes of an admitted file, or of one range of them; throws when it was never admitted. */
  open(centreId: string, sha256: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>
  /** Deletes an admitted file for good; harmless when it is there no more. Nobody but a breach asks for it. */
  erase(centreId: string, sha256: string): Promise<void>
  /** Throws unless the store can be written to and read from. */
  check(): Promise<void>
  /** Deletes what has lain in quarantine for more than a day at the time `at`; returns how many files. */
  sweep(at: Date): Promise<number>
}

let ours: Store | undefined

/** The store of this process: the bucket that S3_BUCKET names, or FILE_STORE_DIR, or `files` under DATA_DIR. */
export function fileStore(): Store {
  const remote = bucket()
  ours ??= remote ? s3Store(remote, storeDir()) : diskStore(storeDir())
  return ours
}
