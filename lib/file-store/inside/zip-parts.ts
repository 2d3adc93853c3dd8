import { open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { fromRandomAccessReaderPromise } from 'yauzl'
import { ZipReader } from '#lib/file-store/zip-reader.ts'

/** The parts of a zip whose names match, as text, in order of their names: `slide2` before `slide10`. */
export async function zipParts(
  path: string,
  wanted: RegExp,
  limit: number,
): Promise<readonly { name: string; text: string }[]> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const zip = await fromRandomAccessReaderPromise(new ZipReader(handle, size), size, { autoClose: false })
    const parts: { name: string; text: string }[] = []
    let left = limit
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (!wanted.test(name) || entry.uncompressedSize > left) continue
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      const packed = Buffer.alloc(entry.compressedSize)
      await handle.read(packed, 0, packed.length, fileDataStart)
      // Zero is stored; whatever else is no deflate data does not get past admission.
      const bytes = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left })
      parts.push({ name, text: bytes.toString('utf8') })
      left -= bytes.length
    }
    return parts.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  } finally {
    await handle.close()
  }
}
