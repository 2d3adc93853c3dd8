import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '#lib/file-store/disk-store.ts'
import type { Store } from '#lib/file-store/store.ts'

const rowan = '11111111-1111-4111-8111-111111111111'
const willow = '22222222-2222-4222-8222-222222222222'
const limit = 1000

let dir: string
let store: Store
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-'))
  store = diskStore(join(dir, 'files'))
})
afterEach(() => rm(dir, { recursive: true }))

async function* chunks(...parts: (string | Buffer)[]) {
  for (const part of parts) yield Buffer.from(part)
}

async function kept(centreId: string, words: string) {
  const file = await store.put(centreId, chunks(words), limit)
  await store.admit(file)
  return file
}

const lying = async () =>
  (await readdir(join(dir, 'files'), { recursive: true, withFileTypes: true }))
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 7))

const words = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

describe('a file is kept', () => {
  it('under its centre and its digest, for nobody else on the machine', async () => {
    const { sha256, size } = await kept(rowan, 'hello')
    expect(sha256).toBe(createHash('sha256').update('hello').digest('hex'))
    expect(size).toBe(5)
    expect(await lying()).toEqual([`${rowan}/${sha256.slice(0, 2)}/${sha256}`])
    const path = join(dir, 'files', rowan, sha256.slice(0, 2), sha256)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    for (const folder of [
      'files',
      `files/${rowan}`,
      `files/${rowan}/${sha256.slice(0, 2)}`,
      'files/quarantine',
    ]) {
      expect((await stat(join(dir, folder))).mode & 0o777).toBe(0o700)
    }
  })

  it('and given back, whole and in part', async () => {
    const { sha256 } = await kept(rowan, 'hello')
    expect(await words(await store.open(rowan, sha256))).toBe('hello')
    expect(await words(await store.open(rowan, sha256, { start: 1, end: 2 }))).toBe('el')
    expect(await words(await store.open(rowan, sha256, { start: 4, end: 99 }))).toBe('o')
  })

  it('from a web stream, in any pieces, longer than one read', async () => {
    const body = Buffer.alloc(300_000, 'abc')
    const file = await store.put(rowan, new Blob([body]).stream(), body.length)
    await store.admit(file)
    expect(await words(await store.open(rowan, file.sha256))).toBe(body.toString())
  })

  it('once, the first one staying', async () => {
    const { sha256 } = await kept(rowan, 'hello')
    const path = join(dir, 'files', rowan, sha256.slice(0, 2), sha256)
    const first = await stat(path)
    await kept(rowan, 'hello')
    expect((await stat(path)).ino).toBe(first.ino)
    expect(await lying()).toHaveLength(1)
  })

  it('again when what is there is not all of it', async () => {
    const { sha256 } = await kept(rowan, 'hello')
    await writeFile(join(dir, 'files', rowan, sha256.slice(0, 2), sha256), 'hel')
    await kept(rowan, 'hello')
    expect(await words(await store.open(rowan, sha256))).toBe('hello')
  })

  it('by each centre for itself, so that none learns what another has', async () => {
    const { sha256 } = await kept(rowan, 'hello')
    expect(await store.has(rowan, sha256)).toBe(true)
    expect(await store.has(willow, sha256)).toBe(false)
    await expect(store.open(willow, sha256)).rejects.toThrow('ENOENT')
    await kept(willow, 'hello')
    expect(await lying()).toHaveLength(2)
  })
})

describe('a path is made only of', () => {
  const digest = 'a'.repeat(64)

  it.each(['../etc', '', rowan.slice(1), `${rowan}/..`, rowan.replace('1', 'A'), `${rowan}\n`])(
    'a centre, not %j',
    async id => {
      await expect(store.put(id, chunks('x'), limit)).rejects.toThrow('not a centre')
      await expect(store.has(id, digest)).rejects.toThrow('not a centre')
      await expect(store.open(id, digest)).rejects.toThrow('not a centre')
      expect(existsSync(join(dir, 'files'))).toBe(false)
    },
  )

  it.each(['../../secret', '', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}/x`])(
    'a digest, not %j',
    async sha256 => {
      await expect(store.has(rowan, sha256)).rejects.toThrow('not a SHA-256')
      await expect(store.open(rowan, sha256)).rejects.toThrow('not a SHA-256')
    },
  )
})

describe('its check', () => {
  it('passes on a new store and leaves nothing', async () => {
    await store.check()
    expect(await lying()).toEqual([])
  })

  it('fails where nothing can be written', async () => {
    await writeFile(join(dir, 'files'), 'in the way')
    await expect(store.check()).rejects.toThrow()
  })
})

it('a reader who leaves early leaves nothing open', async () => {
  const { sha256 } = await kept(rowan, 'hello')
  const stream = await store.open(rowan, sha256)
  const reader = stream.getReader()
  await reader.read()
  await reader.cancel()
  expect((await reader.read()).done).toBe(true)
})
