import type { FileHandle } from 'node:fs/promises'

const windowSize = 64 * 1024

/** A file read here and there through one small window, so that walking its structure is cheap and never holds it whole. */
export interface Bytes {
  readonly size: number
  /** At most `length` bytes from `position`; fewer at the end of the file. */
  at(position: number, length: number): Promise<Buffer>
  last(length: number): Promise<Buffer>
}

export async function bytesOf(handle: FileHandle): Promise<Bytes> {
  const { size } = await handle.stat()
  let start = 0
  let held = Buffer.alloc(0)

  async function at(position: number, length: number): Promise<Buffer> {
    if (position >= size) return Buffer.alloc(0)
    const wanted = Math.max(0, Math.min(length, size - position))
    if (position < start || position + wanted > start + held.length) {
      const { bytesRead, buffer } = await handle.read(
        Buffer.alloc(Math.max(windowSize, wanted)),
        0,
        Math.max(windowSize, wanted),
        position,
      )
      start = position
      held = buffer.subarray(0, bytesRead)
    }
    return held.subarray(position - start, position - start + wanted)
  }

  return { size, at, last: length => at(Math.max(0, size - length), length) }
}
