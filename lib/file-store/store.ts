import { diskStore } from '#lib/file-store/disk-store.ts'
import type { Quarantined } from '#lib/file-store/quarantine.ts'

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
  /** Throws unless the store can be written to and read from. */
  check(): Promise<void>
  /** Deletes what has lain in quarantine for more than a day at the time `at`; returns how many files. */
  sweep(at: Date): Promise<number>
}

let ours: Store | undefined

/** The store of this process, in FILE_STORE_DIR or `files` under DATA_DIR. */
export function fileStore(): Store {
  ours ??= diskStore(process.env.FILE_STORE_DIR ?? `${process.env.DATA_DIR ?? '.data'}/files`)
  return ours
}
