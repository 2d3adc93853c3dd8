import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'place-'))
  vi.resetModules()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(dir, { recursive: true })
})

it('the store of this process is one, where FILE_STORE_DIR says', async () => {
  vi.stubEnv('FILE_STORE_DIR', join(dir, 'kept'))
  vi.stubEnv('DATA_DIR', join(dir, 'elsewhere'))
  const { fileStore } = await import('#lib/file-store/store.ts')
  await fileStore().check()
  expect(await readdir(dir)).toEqual(['kept'])
  expect(fileStore()).toBe(fileStore())
})

it('or under DATA_DIR', async () => {
  vi.stubEnv('FILE_STORE_DIR', undefined)
  vi.stubEnv('DATA_DIR', dir)
  const { fileStore } = await import('#lib/file-store/store.ts')
  await fileStore().check()
  expect(await readdir(dir)).toEqual(['files'])
})
