import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'content-disposition'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '#lib/file-store/disk-store.ts'
import { fileResponse, type Wanted } from '#lib/file-store/serve.ts'
import type { Store } from '#lib/file-store/store.ts'

const rowan = '11111111-1111-4111-8111-111111111111'
const bytes = Buffer.from(Array.from({ length: 150_000 }, (_, index) => (index * 7) % 251))

let dir: string
let store: Store
let sha256: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'))
  store = diskStore(dir)
  const file = await store.put(rowan, new Blob([bytes]).stream(), bytes.length)
  await store.admit(file)
  sha256 = file.sha256
})
afterAll(() => rm(dir, { recursive: true }))

function asked({
  mediaType = 'application/pdf',
  name = 'plan.pdf',
  ...more
}: Partial<Wanted & Wanted['file']> = {}) {
  const file = { sha256, size: bytes.length, mediaType, name }
  return fileResponse({
    store,
    centreId: rowan,
    file,
    range: null,
    ifNoneMatch: null,
    download: false,
    ...more,
  })
}

const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('the whole file', () => {
  it('comes with every header that keeps it harmless', async () => {
    const response = await asked()
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'content-disposition': 'inline; filename=plan.pdf',
      'content-length': '150000',
      'content-security-policy':
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'self'",
      'content-type': 'application/pdf',
      'cross-origin-resource-policy': 'same-origin',
      etag: `"${sha256}"`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(await bodyOf(response)).toEqual(bytes)
  })

  it('has the same headers and no body for HEAD, whatever range it names', async () => {
    const response = await asked({ head: true, range: 'bytes=0-1' })
    expect(response.status).toBe(200)
    expect(response.body).toBeNull()
    expect(response.headers.get('content-length')).toBe('150000')
    expect(response.headers.get('content-type')).toBe('application/pdf')
  })

  it('is our fault when it is lost', async () => {
    const file = { sha256: 'a'.repeat(64), size: 3, mediaType: 'application/pdf', name: 'a.pdf' }
    await expect(asked({ file })).rejects.toThrow('ENOENT')
    await expect(asked({ file, head: true })).rejects.toThrow('ENOENT')
  })
})

describe('how it is shown', () => {
  it.each([
    ['image/png', 'inline', 'image/png'],
    ['text/plain', 'inline', 'text/plain; charset=utf-8'],
    ['text/csv', 'attachment', 'text/csv; charset=utf-8'],
    ['image/heic', 'attachment', 'image/heic'],
    ['application/vnd.oasis.opendocument.text', 'attachment', 'application/vnd.oasis.opendocument.text'],
    ['text/html', 'attachment', 'application/octet-stream'],
    ['image/svg+xml', 'attachment', 'application/octet-stream'],
    ['constructor', 'attachment', 'application/octet-stream'],
  ])('%s: %s', async (mediaType, disposition, contentType) => {
    const { headers } = await asked({ mediaType, name: 'a' })
    expect(headers.get('content-disposition')).toBe(`${disposition}; filename=a`)
    expect(headers.get('content-type')).toBe(contentType)
  })

  it('as a download when that is asked for', async () => {
    expect((await asked({ download: true })).headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  it.each([
    ['video/mp4', true],
    ['audio/wav', true],
    ['image/png', false],
    ['text/html', false],
  ])('%s keeps its origin: %s, and never scripts', async (mediaType, keeps) => {
    const policy = (await asked({ mediaType })).headers.get('content-security-policy')
    expect(policy?.includes('sandbox allow-same-origin;')).toBe(keeps)
    expect(policy).not.toContain('allow-scripts')
  })
})

describe('a name cannot break a header', () => {
  it.each([
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie- x=1.pdf'],
    ['say "hi"; filename=evil.exe.pdf', 'say -hi-; filename=evil.exe.pdf'],
    ['опека – план.pdf', 'опека – план.pdf'],
    ['100% 看護 😀.pdf', '100% 看護 😀.pdf'],
    ['../../x.pdf', 'x.pdf'],
  ])('%j', async (name, shown) => {
    const { headers } = await asked({ name })
    expect(parse(headers.get('content-disposition') ?? '').parameters.filename).toBe(shown)
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async name => {
        const header = (await asked({ name, head: true })).headers.get('content-disposition')
        expect(header).toMatch(
          /^inline; filename=("[\x20-\x7e]*"|[\w!#$%&'*+.^`|~-]+)(; filename\*=UTF-8''[\w!#$%&+.^`|~-]+)?$/,
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('a part of it', () => {
  it('is answered with 206 and where it lies', async () => {
    const response = await asked({ range: 'bytes=10-19' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 10-19/150000')
    expect(response.headers.get('content-length')).toBe('10')
    expect(await bodyOf(response)).toEqual(bytes.subarray(10, 20))
  })

  it('is answered with 416 when it lies outside', async () => {
    const response = await asked({ range: 'bytes=150000-' })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */150000')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.body).toBeNull()
  })

  it('is the whole when several are asked for', async () => {
    expect((await asked({ range: 'bytes=0-1,4-5' })).status).toBe(200)
  })

  it('is always what a slice would be', async () => {
    const place = fc.nat(bytes.length - 1)
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        expect(
          (await bodyOf(await asked({ range: `bytes=${start}-${end}` }))).equals(
            bytes.subarray(start, end + 1),
          ),
        ).toBe(true)
        expect((await bodyOf(await asked({ range: `bytes=${start}-` }))).equals(bytes.subarray(start))).toBe(
          true,
        )
        expect(
          (await bodyOf(await asked({ range: `bytes=-${start + 1}` }))).equals(bytes.subarray(-start - 1)),
        ).toBe(true)
      }),
    )
  })
})

describe('a copy that is still good', () => {
  it.each(['"it"', 'W/"it"', '"other", "it"', '*'])('is not sent again: %s', async tag => {
    const response = await asked({ ifNoneMatch: tag.replace('it', sha256), range: 'bytes=0-1' })
    expect(response.status).toBe(304)
    expect(response.body).toBeNull()
    expect(response.headers.get('etag')).toBe(`"${sha256}"`)
  })

  it('is told from another', async () => {
    expect((await asked({ ifNoneMatch: '"other"' })).status).toBe(200)
  })
})
