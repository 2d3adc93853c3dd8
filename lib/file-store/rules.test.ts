import { describe, expect, it } from 'vitest'
import { faults, mayAdmit, sizeLimit, type Upload, unpacksTooFar } from '#lib/file-store/rules.ts'

const fine: Upload = {
  name: 'plan.pdf',
  size: 1000,
  limit: sizeLimit,
  found: 'application/pdf',
  declared: 'application/pdf',
  fault: null,
}

describe('a file is admitted', () => {
  it.each<[string, Partial<Upload>]>([
    ['when nothing speaks against it', {}],
    ['of exactly the limit', { size: sizeLimit }],
    ['with another of its endings', { name: 'photo.JPEG', found: 'image/jpeg' }],
    ['with no ending', { name: 'notes v1.2' }],
    ['as audio, when a phone put its recording into MP4', { name: 'voice.m4a', found: 'video/mp4' }],
    [
      'as CSV, which is text',
      { name: 'rota.csv', found: 'text/plain', declared: 'application/vnd.ms-excel' },
    ],
    ['under another name of its type', { name: 'voice.m4a', found: 'audio/x-m4a' }],
    ['whatever the browser called it', { declared: 'application/octet-stream' }],
    ['without any declaration', { declared: null }],
    [
      'with a declaration that is a word of the language',
      { name: 'a.txt', found: 'text/plain', declared: 'constructor' },
    ],
  ])('%s', (_, change) => {
    expect(mayAdmit({ ...fine, ...change })).toBeNull()
  })
})

describe('a file is refused', () => {
  it.each<[string, Partial<Upload>]>([
    ['file-empty', { size: 0 }],
    ['file-too-large', { size: sizeLimit + 1 }],
    ['file-type-not-allowed', { name: 'plan', found: null }],
    ['file-type-not-allowed', { name: 'plan.exe' }],
    ['file-type-not-allowed', { name: 'files.zip', found: 'application/zip' }],
    ['file-type-not-allowed', { name: 'old.rtf', found: 'application/rtf' }],
    ['file-type-not-allowed', { name: 'run.bat', found: 'text/plain' }],
    ['file-type-not-allowed', { name: 'photo.jpg.exe', found: 'image/jpeg' }],
    ['file-office-old', { name: 'plan.doc', found: 'application/x-cfb' }],
    ['file-office-old', { name: 'locked.docx', found: 'application/x-cfb' }],
    ['file-active', { name: 'page.txt', found: 'text/html' }],
    ['file-active', { name: 'drawing.svg', found: 'application/xml' }],
    ['file-active', { name: 'page.txt', found: 'text/plain', declared: 'text/html' }],
    ['file-active', { name: 'drawing.txt', found: 'text/plain', declared: 'image/svg+xml' }],
    ['file-misnamed', { found: 'image/png' }],
    ['file-misnamed', { name: 'plan.docx', found: 'text/plain' }],
    ['file-belies-name', { found: 'application/x-msdownload' }],
    ['file-belies-name', { found: null }],
    ['file-belies-name', { name: 'plan.docx', found: 'application/zip' }],
    ['file-belies-name', { name: 'plan.pdf', found: 'constructor' }],
    ...Object.entries(faults).map(
      ([fault, reason]) => [reason, { fault: fault as Upload['fault'] }] as [string, Partial<Upload>],
    ),
  ])('%s: %o', (reason, change) => {
    const name = change.name ?? fine.name
    const verdict = mayAdmit({ ...fine, ...change })
    expect(verdict?.reason).toBe(reason)
    expect(verdict?.sentence).toContain(`“${name}”`)
    expect(verdict?.sentence).not.toMatch(/[{}]|undefined/)
  })

  it('by a sentence that names both what the name says and what the bytes say', () => {
    expect(mayAdmit({ ...fine, found: 'image/png' })?.sentence).toBe(
      'The name of “plan.pdf” says PDF document, but its contents say PNG picture. Change its name to end in .png and add it again.',
    )
  })

  it.each([
    [25 * 1024 * 1024, '25 MB'],
    [2048, '2 KB'],
    [5, '5 bytes'],
  ])('by a sentence with the limit of %d bytes', (limit, words) => {
    expect(mayAdmit({ ...fine, size: limit + 1, limit })?.sentence).toContain(`larger than ${words}.`)
  })
})

describe('an archive unpacks too far', () => {
  const limits = { unpacked: 1000, ratio: 10, floor: 100, parts: 3 }

  it.each([
    ['with too many parts', { parts: 4, packed: 1, unpacked: 1 }, true],
    ['with too many bytes', { parts: 1, packed: 1000, unpacked: 1001 }, true],
    ['packed too tightly', { parts: 1, packed: 10, unpacked: 101 }, true],
    ['not at its limits', { parts: 3, packed: 100, unpacked: 1000 }, false],
    ['not below the floor', { parts: 1, packed: 1, unpacked: 100 }, false],
  ])('%s', (_, sums, far) => {
    expect(unpacksTooFar(sums, limits)).toBe(far)
  })
})
