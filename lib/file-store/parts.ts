import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { Fault } from '#lib/file-store/rules.ts'

const step = 64 * 1024
const stored = 0
const deflated = 8
const overrun = new Error('A part unpacks further than it says')

/**
 * Unpacks one part of an archive to nowhere, and never further than the part says it goes. Returns 'unpacks-too-far'
 * when there was more, 'damaged' when size or checksum differ or nobody could unpack it; throws on broken deflate data.
 *
 * yauzl would unpack too, but when the data is broken its streams go on reading the file after it was closed.
 */
export async function partFault(handle: FileHandle, zip: ZipFile, entry: Entry): Promise<Fault | null> {
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) return 'damaged'
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = () => range(handle, fileDataStart, fileDataStart + entry.compressedSize)
  let size = 0
  let checksum = 0

  async function measure(unpacked: AsyncIterable<Buffer>) {
    for await (const chunk of unpacked) {
      size += chunk.length
      if (size > entry.uncompressedSize) throw overrun
      checksum = crc32(chunk, checksum)
    }
  }

  try {
    if (entry.compressionMethod === stored) await measure(packed())
    else await pipeline(packed, createInflateRaw(), measure)
  } catch (error) {
    if (error === overrun) return 'unpacks-too-far'
    throw error
  }
  return size === entry.uncompressedSize && checksum === entry.crc32 ? null : 'damaged'
}

async function* range(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let position = start; position < end; ) {
    const wanted = Math.min(step, end - position)
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted), 0, wanted, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
