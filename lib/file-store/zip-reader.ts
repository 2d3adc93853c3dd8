import type { FileHandle } from 'node:fs/promises'
import { RandomAccessReader } from 'yauzl'

/**
 * Reads a zip's directory for yauzl. Its own reader hands any position in a header to the system: one beyond 2^53
 * throws inside a callback and ends the whole process (142 bytes are enough). Here a position outside the file
 * is an answer like any other.
 */
export class ZipReader extends RandomAccessReader {
  readonly #handle: FileHandle
  readonly #size: number

  constructor(handle: FileHandle, size: number) {
    super()
    this.#handle = handle
    this.#size = size
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ) {
    if (position + length > this.#size) callback(new RangeError('outside the file'))
    else this.#handle.read(buffer, offset, length, position).then(() => callback(null), callback)
  }
}
