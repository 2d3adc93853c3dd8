import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '#lib/file-store/disk-store.ts'
import { quarantine } from '#lib/file-store/quarantine.ts'
import type { Store } from '#lib/file-store/store.ts'
import { Refusal } from '#lib/refusal.ts'

const rowan = '11111111-1111-4111-8111-111111111111'
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

const lying = async () =>
  (await readdir(join(dir, 'files'), { recursive: true, withFileTypes: true }))
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 7))

describe('nothing is left behind', () => {
  it('by a file that is discarded, twice even', async () => {
    const file = await store.put(rowan, chunks('hello'), limit)
    expect(await store.has(rowan, file.sha256)).toBe(false)
    await store.discard(file)
    await store.discard(file)
    expect(await lying()).toEqual([])
  })

  it('by a connection that breaks', async () => {
    async function* breaking() {
      yield Buffer.from('hel')
      throw new Error('connection lost')
    }
    await expect(store.put(rowan, breaking(), limit)).rejects.toThrow('connection lost')
    expect(await lying()).toEqual([])
  })

  it('by a disk that is full, which is a refusal', { skip: !existsSync('/dev/full') }, async () => {
    await mkdir(join(dir, 'files', 'quarantine'), { recursive: true })
    await symlink('/dev/full', join(dir, 'files', 'quarantine', 'full'))
    const writing = quarantine(join(dir, 'files'), rowan, chunks('hello'), limit, 'full')
    await expect(writing).rejects.toThrow(Refusal)
    await expect(writing).rejects.toThrow('There is no room left')
    expect(await lying()).toEqual([])
  })

  it('by uploads given up more than a day ago', async () => {
    const now = new Date('2026-05-03T12:00:00Z')
    const old = await store.put(rowan, chunks('old'), limit)
    const recent = await store.put(rowan, chunks('recent'), limit)
    await utimes(old.path, now, new Date('2026-05-02T11:59:59Z'))
    await utimes(recent.path, now, new Date('2026-05-02T12:00:00Z'))
    expect(await store.sweep(now)).toBe(1)
    expect(existsSync(old.path)).toBe(false)
    expect(existsSync(recent.path)).toBe(true)
  })

  it('by a sweep of a store that is not there yet', async () => {
    expect(await store.sweep(new Date())).toBe(0)
  })
})

describe('the limit', () => {
  it('is reached by a file of just that size', async () => {
    const file = await store.put(rowan, chunks('a'.repeat(limit)), limit)
    expect(file).toMatchObject({ size: limit, complete: true })
  })

  it('stops the reading one byte beyond it, tells the source, and bars admission', async () => {
    let sent = 0
    let told = false
    async function* endless() {
      try {
        for (;;) {
          sent += 600
          yield Buffer.alloc(600)
        }
      } finally {
        told = true
      }
    }
    const file = await store.put(rowan, endless(), limit)
    expect(file).toMatchObject({ size: limit + 1, complete: false })
    expect(sent).toBe(1200)
    expect(told).toBe(true)
    await expect(store.admit(file)).rejects.toThrow('cannot be admitted')
  })
})
