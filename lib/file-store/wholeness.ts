import { open } from 'node:fs/promises'
import { type Bytes, bytesOf } from '#lib/file-store/bytes.ts'
import { boxesFit, segmentFits } from '#lib/file-store/containers.ts'
import { jpegEnds } from '#lib/file-store/jpeg.ts'
import type { Admissible } from '#lib/file-store/media-types.ts'

/** Readers of PDF look for its end in the last kilobyte; pictures may carry a camera's notes after theirs. */
const pdfTail = 1024
const pictureTail = 64 * 1024

const isMovie = (bytes: Bytes) => boxesFit(bytes, ['moov'])
const isStill = (bytes: Bytes) => boxesFit(bytes, ['meta', 'moov'])

/** Types whose end can be told cheaply and surely. MP3, Ogg and text have none, since each beginning of one is one too. */
const checks: Partial<Record<Admissible, (bytes: Bytes) => Promise<boolean>>> = {
  'application/pdf': async bytes => (await bytes.last(pdfTail)).includes('%%EOF'),
  'image/png': async bytes => (await bytes.last(pictureTail)).includes('IEND\xae\x42\x60\x82', 0, 'latin1'),
  'image/gif': async bytes => /;\0*$/.test((await bytes.last(pdfTail)).toString('latin1')),
  'image/jpeg': jpegEnds,
  'image/webp': riffFits,
  'audio/wav': riffFits,
  'image/heic': isStill,
  'image/heif': isStill,
  'video/mp4': isMovie,
  'video/quicktime': isMovie,
  'audio/mp4': isMovie,
  'video/webm': segmentFits,
}

/** Takes a file's path and type; false when its end is surely missing. */
export async function isWhole(path: string, mediaType: Admissible): Promise<boolean> {
  const check = checks[mediaType]
  if (!check) return true
  const handle = await open(path)
  try {
    return await check(await bytesOf(handle))
  } finally {
    await handle.close()
  }
}

/** A recorder that could not go back to write the length leaves 0 or 0xffffffff: that says nothing either way. */
async function riffFits(bytes: Bytes): Promise<boolean> {
  const length = (await bytes.at(4, 4)).readUInt32LE()
  return length === 0xffffffff || 8 + length <= bytes.size
}
