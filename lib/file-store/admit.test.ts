import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admitFile } from '#lib/file-store/admit.ts'
import { diskStore } from '#lib/file-store/disk-store.ts'
import { aJpeg, aMovie, anOfficeFile, anOpenDocument, aPdf, aPng, aZip } from '#lib/file-store/made-files.ts'
import type { Store } from '#lib/file-store/store.ts'
import { Refusal } from '#lib/refusal.ts'

const rowan = '11111111-1111-4111-8111-111111111111'

let dir: string
let store: Store
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'admit-'))
  store = diskStore(dir)
})
afterEach(() => rm(dir, { recursive: true }))

const send = (name: string, bytes: Buffer | string, limit?: number, declaredType?: string) =>
  admitFile(store, rowan, { name, stream: new Blob([bytes as BlobPart]).stream(), declaredType }, limit)

const nothingIsLeft = async () =>
  expect((await readdir(dir, { recursive: true })).filter(name => name !== 'quarantine')).toEqual([])

describe('is admitted', () => {
  it.each<[string, Buffer | string, string]>([
    ['plan.pdf', aPdf(), 'application/pdf'],
    ['photo.png', aPng(), 'image/png'],
    ['photo.jpg', aJpeg(), 'image/jpeg'],
    ['film.mp4', aMovie(), 'video/mp4'],
    ['voice.m4a', aMovie(), 'audio/mp4'],
    [
      'plan.docx',
      anOfficeFile('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['rota.xlsx', anOfficeFile('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [
      'talk.pptx',
      anOfficeFile('pptx'),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['plan.odt', anOpenDocument('text'), 'application/vnd.oasis.opendocument.text'],
    ['log.txt', 'I supported Mrs Li.', 'text/plain'],
    ['rota.csv', 'day,hours\nMon,8\n', 'text/csv'],
  ])('%s', async (name, bytes, mediaType) => {
    const file = await send(name, bytes)
    expect(file).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: bytes.length,
      mediaType,
      name,
      scan: { result: 'not_scanned' },
    })
    expect(Buffer.from(await new Response(await store.open(rowan, file.sha256)).arrayBuffer())).toEqual(
      Buffer.from(bytes),
    )
    expect(await readdir(join(dir, 'quarantine'))).toEqual([])
  })

  it('under a tidied name', async () => {
    expect((await send('..\\..\\pla\u202En.pdf', aPdf())).name).toBe('plan.pdf')
  })

  it('with the ending it lacked', async () => {
    expect((await send('photo', aPng())).name).toBe('photo.png')
  })
})

describe('is refused, and nothing is left', () => {
  it.each<[string, string, Buffer | string, (string | undefined)?]>([
    ['file-empty', 'plan.pdf', ''],
    ['file-type-not-allowed', 'run.exe', Buffer.from(`MZ${'\0'.repeat(99)}`)],
    ['file-type-not-allowed', 'files.zip', aZip([{ name: 'a', body: 'a' }])],
    ['file-active', 'drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['file-active', 'page.txt', '<html><script>alert(1)</script></html>'],
    ['file-active', 'page.txt', 'alert(1)', 'Text/HTML; charset=utf-8'],
    ['file-misnamed', 'plan.pdf', aPng()],
    ['file-belies-name', 'plan.pdf', Buffer.from(`MZ${'\0'.repeat(99)}`)],
    ['file-belies-name', 'plan.pdf', Buffer.from([1, 2, 3])],
    ['file-office-old', 'plan.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
    ['file-truncated', 'plan.pdf', aPdf().subarray(0, -8)],
    ['file-truncated', 'plan.docx', anOfficeFile('docx').subarray(0, -9)],
    ['file-damaged', 'plan.docx', anOfficeFile('docx', [{ name: 'word/a', body: 'a', claims: { crc: 1 } }])],
    ['file-parts-outside', 'plan.docx', anOfficeFile('docx', [{ name: '../a', body: 'a' }])],
    [
      'file-unpacks-too-far',
      'plan.docx',
      anOfficeFile('docx', [{ name: 'word/a', body: Buffer.alloc(11 << 20) }]),
    ],
  ])('as %s: %s', async (reason, name, bytes, declaredType) => {
    const answer = await send(name, bytes, undefined, declaredType).catch((error: unknown) => error)
    expect(answer).toBeInstanceOf(Refusal)
    expect((answer as Refusal).refused.reason).toBe(reason)
    expect((answer as Refusal).message).toContain(`“${name}”`)
    await nothingIsLeft()
  })

  it('one byte above the limit', async () => {
    await expect(send('plan.pdf', aPdf(), aPdf().length - 1)).rejects.toThrow('“plan.pdf” is larger than')
    await nothingIsLeft()
  })

  it('by a name that shows what it is', async () => {
    await expect(send('evil\u202Efdp.exe', aPdf())).rejects.toThrow('“evilfdp.exe”')
  })

  it('when the store cannot keep it', async () => {
    const broken: Store = { ...store, admit: () => Promise.reject(new Error('disk gone')) }
    const stream = new Blob([aPdf() as BlobPart]).stream()
    await expect(admitFile(broken, rowan, { name: 'plan.pdf', stream })).rejects.toThrow('disk gone')
    await nothingIsLeft()
  })
})
