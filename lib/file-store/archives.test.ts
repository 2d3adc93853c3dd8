import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveFault } from '#lib/file-store/archives.ts'
import { anOfficeFile, aZip, type Part } from '#lib/file-store/made-files.ts'
import type { ArchiveLimits } from '#lib/file-store/rules.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'archives-'))
})
afterAll(() => rm(dir, { recursive: true }))

async function fault(bytes: Buffer, limits?: ArchiveLimits) {
  const path = join(dir, 'file')
  await writeFile(path, bytes)
  return archiveFault(path, 'word/', limits)
}

const small = { unpacked: 100_000, ratio: 100, floor: 20_000, parts: 20 }
const withPart = (part: Part) => anOfficeFile('docx', [part])

/** Ends with a Zip64 locator that points beyond all positions: yauzl's own reader throws where nobody can catch it. */
const pointsNowhere = Buffer.concat([
  anOfficeFile('docx').subarray(0, -22),
  Buffer.from('504b060700000000ffffffffffffffff00000000', 'hex'),
  anOfficeFile('docx').subarray(-22),
])

describe('an office file', () => {
  it('is sound', async () => {
    expect(
      await fault(anOfficeFile('docx', [{ name: 'word/media/image1.png', body: Buffer.alloc(5000, 7) }])),
    ).toBeNull()
  })

  it.each<[string, string, Buffer]>([
    ['cut in the middle', 'truncated', anOfficeFile('docx').subarray(0, 300)],
    ['without its last byte', 'truncated', anOfficeFile('docx').subarray(0, -1)],
    ['of a few bytes', 'truncated', Buffer.from('PK\x03\x04')],
    ['that points beyond all positions', 'truncated', pointsNowhere],
    ['with a part upwards', 'parts-outside', withPart({ name: '../../x.exe', body: 'x' })],
    [
      'with a part upwards by backslash',
      'parts-outside',
      withPart({ name: 'word\\..\\..\\x.exe', body: 'x' }),
    ],
    ['with a part at the root', 'parts-outside', withPart({ name: '/etc/cron.d/x', body: 'x' })],
    ['with a part on a drive', 'parts-outside', withPart({ name: 'C:/x.exe', body: 'x' })],
    ['with a NUL in the name of a part', 'parts-outside', withPart({ name: 'word/a\0.xml', body: 'x' })],
    ['with a locked part', 'locked', withPart({ name: 'word/x.xml', body: 'x', claims: { flags: 1 } })],
    ['with a wrong checksum', 'damaged', withPart({ name: 'word/x.xml', body: 'x', claims: { crc: 1 } })],
    [
      'with a part shorter than it says',
      'damaged',
      withPart({ name: 'word/x.xml', body: 'x', claims: { size: 2 } }),
    ],
    [
      'with a part packed in an unknown way',
      'damaged',
      withPart({ name: 'word/x.xml', body: 'x', claims: { method: 9 } }),
    ],
    ['without the part that makes it one', 'damaged', anOfficeFile('docx', [], { core: false })],
  ])('%s is %s', async (_, found, bytes) => {
    expect(await fault(bytes)).toBe(found)
  })
})

describe('a bomb is seen', () => {
  it.each<[string, Buffer]>([
    ['by its ratio', withPart({ name: 'word/x.xml', body: Buffer.alloc(60_000) })],
    ['by its sum', withPart({ name: 'word/x.xml', body: noise(110_000) })],
    ['by the sum of many small parts', anOfficeFile('docx', many(15, noise(8_000)))],
    ['by the number of its parts', anOfficeFile('docx', many(30, ''))],
    [
      'when it says it is small',
      withPart({ name: 'word/x.xml', body: Buffer.alloc(60_000), claims: { size: 100 } }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await fault(bytes, small)).toBe('unpacks-too-far')
  })

  it('without being unpacked: its broken end is never reached', async () => {
    const packed = deflateRawSync(Buffer.alloc(8 * 1024 * 1024))
    const bomb = Buffer.concat([packed.subarray(0, -20), Buffer.alloc(20, 0xff)])
    const lying = { name: 'word/x.xml', body: '', packed: bomb, claims: { size: 1000 } }
    expect(await fault(withPart(lying))).toBe('unpacks-too-far')
    const honest = { name: 'word/x.xml', body: '', packed: bomb, claims: { size: 8 * 1024 * 1024 } }
    expect(await fault(withPart(honest))).toBe('damaged')
  })
})

it('however a document is spoiled, there is an answer', async () => {
  const document = anOfficeFile('docx', many(3, noise(50)))
  await fc.assert(
    fc.asyncProperty(fc.nat(document.length - 1), fc.uint8Array({ maxLength: 12 }), async (at, bytes) => {
      const spoiled = Buffer.from(document)
      spoiled.set(bytes.subarray(0, spoiled.length - at), at)
      expect(await fault(spoiled)).toSatisfy(answer => answer === null || typeof answer === 'string')
    }),
    { numRuns: 100 },
  )
})

it('a zip that holds nothing is not a document', async () => {
  expect(await fault(aZip([]))).toBe('damaged')
})

function many(count: number, body: Buffer | string): Part[] {
  return Array.from({ length: count }, (_, index) => ({ name: `word/part${index}.xml`, body }))
}

/** Bytes that do not pack: the same ones each time. */
function noise(length: number): Buffer {
  let seed = 42
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed >> 16
    }),
  )
}
