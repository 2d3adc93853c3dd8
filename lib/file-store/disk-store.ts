import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { keyOf, refuseStrangeCentre } from '#lib/file-store/keys.ts'
import { type Quarantined, quarantine, quarantineIn, sweepQuarantine } from '#lib/file-store/quarantine.ts'
import { readFrom } from '#lib/file-store/read.ts'
import { orNoRoom } from '#lib/file-store/room.ts'
import type { Store } from '#lib/file-store/store.ts'

/** A store in the directory `dir`, made when first needed: `<dir>/<centre>/<two digits>/<sha256>`. */
export function diskStore(dir: string): Store {
  const root = resolve(dir)
  const pathOf = (centreId: string, sha256: string) => join(root, keyOf(centreId, sha256))

  return {
    put: async (centreId, source, limit) => quarantine(root, refuseStrangeCentre(centreId), source, limit),
    admit: file => keep(file, pathOf(file.centreId, file.sha256)),
    discard: file => rm(file.path, { force: true }),
    has: async (centreId, sha256) => (await sizeAt(pathOf(centreId, sha256))) !== null,
    open: async (centreId, sha256, range) => readFrom(pathOf(centreId, sha256), range),
    erase: (centreId, sha256) => rm(pathOf(centreId, sha256), { force: true }),
    check: () => probe(join(quarantineIn(root), `probe-${randomUUID()}`)),
    sweep: at => sweepQuarantine(root, at),
  }
}

async function keep(file: Quarantined, path: string): Promise<void> {
  if (!file.complete) throw new Error('A file that was cut off at the limit cannot be admitted')
  if ((await sizeAt(path)) === file.size) return rm(file.path, { force: true })
  await orNoRoom(async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(file.path, path)
    await settle(dirname(path), 3)
  })
}

/** A name survives a power cut only once its directory is on disk; and so with the directory's own name. */
async function settle(directory: string, levels: number): Promise<void> {
  if (levels === 0 || process.platform === 'win32') return
  const handle = await open(directory)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  await settle(dirname(directory), levels - 1)
}

async function sizeAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function probe(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    await writeFile(path, 'probe', { mode: 0o600 })
    if ((await readFile(path, 'utf8')) !== 'probe')
      throw new Error('The file store does not give back what it was given')
  } finally {
    await rm(path, { force: true })
  }
}
