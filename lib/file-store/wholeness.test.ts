import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBox, aGif, aJpeg, aMovie, aPdf, aPng, aRiff, aWebm } from '#lib/file-store/made-files.ts'
import type { Admissible } from '#lib/file-store/media-types.ts'
import { isWhole } from '#lib/file-store/wholeness.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'whole-'))
})
afterAll(() => rm(dir, { recursive: true }))

async function whole(mediaType: Admissible, bytes: Buffer) {
  const path = join(dir, 'file')
  await writeFile(path, bytes)
  return isWhole(path, mediaType)
}

const heic = aMovie({ brand: 'heic', index: 'meta' })
const fragments = Buffer.concat([
  aMovie(),
  ...Array.from({ length: 5000 }, () => aBox('moof', Buffer.alloc(4))),
])
const long = Buffer.concat([aBox('ftyp', Buffer.from('isom\0\0\0\0')), aBox('moov', Buffer.alloc(9))])
const largeBox = Buffer.concat([
  long,
  Buffer.from('000000016d64617400000000000000', 'hex'),
  Buffer.from([18, 0, 0]),
])

const files: [string, Admissible, Buffer][] = [
  ['a PDF', 'application/pdf', aPdf()],
  ['a PNG', 'image/png', aPng()],
  ['a GIF', 'image/gif', aGif()],
  ['a JPEG', 'image/jpeg', aJpeg()],
  ['a WebP', 'image/webp', aRiff('WEBP')],
  ['a WAV', 'audio/wav', aRiff('WAVE')],
  ['an MP4', 'video/mp4', aMovie()],
  ['a MOV', 'video/quicktime', aMovie({ brand: 'qt  ' })],
  ['an M4A', 'audio/mp4', aMovie({ brand: 'M4A ' })],
  ['a HEIC', 'image/heic', heic],
  ['a HEIF', 'image/heif', heic],
  ['a WebM', 'video/webm', aWebm()],
]

describe('whole is', () => {
  it.each<[string, Admissible, Buffer]>([
    ...files,
    ['a PDF with a little after its end', 'application/pdf', Buffer.concat([aPdf(), Buffer.alloc(900)])],
    ['a JPEG with a film behind it', 'image/jpeg', aJpeg({ after: Buffer.alloc(300_000) })],
    ['a GIF filled up with zeros', 'image/gif', Buffer.concat([aGif(), Buffer.alloc(5)])],
    ['a WAV whose recorder did not know its length', 'audio/wav', aRiff('WAVE', 0xffffffff)],
    ['an MP4 of many fragments', 'video/mp4', fragments],
    [
      'an MP4 whose last box is open',
      'video/mp4',
      Buffer.concat([aMovie(), aBox('mdat', Buffer.alloc(9), 0)]),
    ],
    ['an MP4 with a long box', 'video/mp4', largeBox],
    ['a WebM of unknown length', 'video/webm', aWebm({ claimed: 0xff })],
    ['any MP3, since it has no end', 'audio/mpeg', Buffer.from([0xff, 0xfb, 0x90])],
  ])('%s', async (_, mediaType, bytes) => {
    expect(await whole(mediaType, bytes)).toBe(true)
  })
})

describe('cut off is', () => {
  it.each(files)('%s without its last quarter', async (_, mediaType, bytes) => {
    expect(await whole(mediaType, bytes.subarray(0, Math.floor(bytes.length * 0.75)))).toBe(false)
  })

  it.each<[string, Admissible, Buffer]>([
    ['a JPEG whose thumbnail alone has an end', 'image/jpeg', aJpeg().subarray(0, -2)],
    ['an MP4 without its index', 'video/mp4', aMovie({ index: 'free' })],
    [
      'an MP4 with a box too small to be one',
      'video/mp4',
      Buffer.concat([aMovie(), aBox('mdat', Buffer.alloc(9), 7)]),
    ],
    [
      'a WebM of more bytes than there are numbers',
      'video/webm',
      Buffer.from('1a45dfa301fffffffffffffe00', 'hex'),
    ],
    [
      'an MP4 with such a box, that would fit otherwise',
      'video/mp4',
      Buffer.concat([aMovie(), Buffer.from([0, 0, 0, 4]), aBox('free', Buffer.alloc(8))]),
    ],
    ['a GIF that ends in zeros alone', 'image/gif', Buffer.concat([aGif().subarray(0, -1), Buffer.alloc(5)])],
  ])('%s', async (_, mediaType, bytes) => {
    expect(await whole(mediaType, bytes)).toBe(false)
  })
})

it('any bytes get an answer, under any type', async () => {
  const kind = fc.constantFrom(...files)
  await fc.assert(
    fc.asyncProperty(
      kind,
      fc.nat(),
      fc.uint8Array({ maxLength: 24 }),
      async ([, mediaType, bytes], at, noise) => {
        const spoiled = Buffer.from(bytes)
        spoiled.set(noise.subarray(0, spoiled.length), at % Math.max(1, spoiled.length - noise.length))
        expect(await whole(mediaType, spoiled)).toBeTypeOf('boolean')
      },
    ),
    { numRuns: 100 },
  )
})
