import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aGif,
  aJpeg,
  aMovie,
  anOfficeFile,
  anOpenDocument,
  aPdf,
  aPng,
  aRiff,
  aWebm,
  aZip,
} from '#lib/file-store/made-files.ts'
import { sniff } from '#lib/file-store/sniff.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sniff-'))
})
afterAll(() => rm(dir, { recursive: true }))

async function sniffed(bytes: Buffer | string) {
  const path = join(dir, 'file')
  await writeFile(path, bytes)
  return sniff(path)
}

const office = 'application/vnd.openxmlformats-officedocument'

describe('bytes are known by themselves', () => {
  it.each([
    ['application/pdf', aPdf()],
    ['image/png', aPng()],
    ['image/jpeg', aJpeg()],
    ['image/gif', aGif()],
    ['image/webp', aRiff('WEBP')],
    ['audio/wav', aRiff('WAVE')],
    ['video/mp4', aMovie()],
    ['video/quicktime', aMovie({ brand: 'qt  ' })],
    ['audio/x-m4a', aMovie({ brand: 'M4A ' })],
    ['image/heic', aMovie({ brand: 'heic', index: 'meta' })],
    ['video/webm', aWebm()],
    [`${office}.wordprocessingml.document`, anOfficeFile('docx')],
    [`${office}.spreadsheetml.sheet`, anOfficeFile('xlsx')],
    [`${office}.presentationml.presentation`, anOfficeFile('pptx')],
    ['application/vnd.oasis.opendocument.text', anOpenDocument('text')],
    ['application/vnd.oasis.opendocument.spreadsheet', anOpenDocument('spreadsheet')],
    ['application/vnd.oasis.opendocument.presentation', anOpenDocument('presentation')],
    ['application/zip', aZip([{ name: 'a.txt', body: 'a' }])],
    ['application/x-msdownload', Buffer.from(`MZ${'\0'.repeat(100)}`)],
    ['application/x-cfb', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
    ['application/xml', '<?xml version="1.0"?><svg/>'],
  ])('%s', async (mediaType, bytes) => {
    expect(await sniffed(bytes)).toBe(mediaType)
  })
})

describe('text is', () => {
  it.each([
    ['plain', 'I supported Mrs Li with breakfast.\r\n\tShe chose porridge.'],
    ['plain with accents and emoji', 'café 😀 опека'],
    ['plain with a byte order mark', '\uFEFFhello'],
    ['plain when it only speaks of less and more', 'pulse < 60, then a < b'],
    ['plain across the seams of reading', `${'a'.repeat(65_535)}é${'b'.repeat(65_536)}`],
  ])('%s', async (_, text) => {
    expect(await sniffed(text)).toBe('text/plain')
  })

  it.each([
    ['a page', '<!DOCTYPE html><title>x</title>'],
    ['a page behind a byte order mark and space', '\uFEFF \n <HTML>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a drawing behind a comment', '<!-- x --><svg/>'],
    ['text with a script in it', 'notes\n<ScRiPt>alert(1)</script>'],
    ['text with a frame in it', 'notes <iframe src=x>'],
    ['text with a script across the seam of reading', `${'a'.repeat(65_532)}<script>alert(1)</script>`],
    ['a shell script', '#!/bin/sh\nrm -rf /'],
  ])('active when it is %s', async (_, text) => {
    expect(await sniffed(text)).toBe('text/html')
  })

  it.each([
    ['a NUL byte', 'a\0b'],
    ['a NUL byte long before its end', `\0${'a'.repeat(200)}`],
    ['an escape', 'a\u001b[2Jb'],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xe9, 0x62])],
    ['a character cut off at the end', Buffer.from('café').subarray(0, -1)],
    ['UTF-16', Buffer.from('\uFEFFhello', 'utf16le')],
  ])('not text with %s', async (_, bytes) => {
    expect(await sniffed(bytes)).toBeNull()
  })
})

it('a file that is not there is our fault', async () => {
  await expect(sniff(join(dir, 'nowhere'))).rejects.toThrow('ENOENT')
})
