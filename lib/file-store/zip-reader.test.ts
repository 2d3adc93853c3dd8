import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ZipReader } from '#lib/file-store/zip-reader.ts'

it.each([
  [0, 4, null],
  [6, 4, null],
  [7, 4, 'outside the file'],
  [2 ** 53, 1, 'outside the file'],
  [2 ** 64, 1, 'outside the file'],
])('reading at %d for %d bytes answers %s', async (position, length, message) => {
  const dir = await mkdtemp(join(tmpdir(), 'zip-'))
  await writeFile(join(dir, 'file'), '0123456789')
  const handle = await open(join(dir, 'file'))
  const buffer = Buffer.alloc(4)
  const error = await new Promise<Error | null>(answer => {
    new ZipReader(handle, 10).read(buffer, 0, length, position, answer)
  })
  expect(error?.message ?? null).toBe(message)
  expect(buffer.toString()).toBe(message ? '\0\0\0\0' : '0123456789'.slice(position, position + length))
  await handle.close()
  await rm(dir, { recursive: true })
})
