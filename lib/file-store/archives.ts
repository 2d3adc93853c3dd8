import { type FileHandle, open } from 'node:fs/promises'
import { fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl'
import { partFault } from '#lib/file-store/parts.ts'
import { type ArchiveLimits, archiveLimits, type Fault, unpacksTooFar } from '#lib/file-store/rules.ts'
import { isSystemError } from '#lib/file-store/system-error.ts'
import { ZipReader } from '#lib/file-store/zip-reader.ts'

/**
 * Takes the path of an office file (a zip), the folder or part it must hold, and its limits. Returns what is
 * wrong with it or null. Every part is really unpacked, and never further than it says: a header can lie.
 */
export async function archiveFault(
  path: string,
  core: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<Fault | null> {
  const handle = await open(path)
  try {
    const zip = await opened(handle)
    return zip ? await partsFault(handle, zip, core, limits) : 'truncated'
  } catch (error) {
    if (isSystemError(error)) throw error
    return 'damaged'
  } finally {
    await handle.close()
  }
}

async function opened(handle: FileHandle): Promise<ZipFile | null> {
  const { size } = await handle.stat()
  try {
    return await fromRandomAccessReaderPromise(new ZipReader(handle, size), size, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    })
  } catch (error) {
    if (isSystemError(error)) throw error
    return null
  }
}

async function partsFault(
  handle: FileHandle,
  zip: ZipFile,
  core: string,
  limits: ArchiveLimits,
): Promise<Fault | null> {
  const sum = { parts: 0, packed: 0, unpacked: 0 }
  let hasCore = false
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (validateFileName(name) !== null || name.includes('\0')) return 'parts-outside'
    if (entry.isEncrypted()) return 'locked'

    sum.parts += 1
    sum.packed += entry.compressedSize
    sum.unpacked += entry.uncompressedSize
    if (unpacksTooFar(sum, limits)) return 'unpacks-too-far'

    const fault = await partFault(handle, zip, entry)
    if (fault) return fault
    hasCore ||= name.startsWith(core)
  }
  return hasCore ? null : 'damaged'
}
