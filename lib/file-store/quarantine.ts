import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { orNoRoom } from '#lib/file-store/room.ts'
import type { Source } from '#lib/file-store/store.ts'

const day = 24 * 60 * 60 * 1000

/**
 * A file that was written down but not yet judged, always on local disk so that it can be looked into, whatever
 * store keeps it afterwards. `complete` is false when the source held more than the limit: `size` then stands
 * just above the limit, and the file can only be discarded.
 */
export interface Quarantined {
  readonly centreId: string
  readonly sha256: string
  readonly size: number
  readonly complete: boolean
  readonly path: string
}

/** Streams to `<dir>/quarantine/<id>`, hashing on the way; leaves nothing behind when it fails. Refuses with file-store-full. */
export async function quarantine(
  dir: string,
  centreId: string,
  source: Source,
  limit: number,
  id: string = randomUUID(),
): Promise<Quarantined> {
  const path = join(quarantineIn(dir), id)
  const hash = createHash('sha256')
  let size = 0

  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const taken = chunk.subarray(0, limit + 1 - size)
      size += taken.length
      hash.update(taken)
      yield taken
      if (size > limit) return
    }
  }

  return orNoRoom(async () => {
    await mkdir(quarantineIn(dir), { recursive: true, mode: 0o700 })
    try {
      await pipeline(measured, createWriteStream(path, { mode: 0o600, flush: true }))
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
    return { centreId, sha256: hash.digest('hex'), size, complete: size <= limit, path }
  })
}

export function quarantineIn(dir: string): string {
  return join(dir, 'quarantine')
}

/** Deletes the files whose last byte was written more than a day before `at`; returns how many. */
export async function sweepQuarantine(dir: string, at: Date): Promise<number> {
  await mkdir(quarantineIn(dir), { recursive: true, mode: 0o700 })
  let swept = 0
  for (const name of await readdir(quarantineIn(dir))) {
    const path = join(quarantineIn(dir), name)
    const written = await stat(path).catch(() => null)
    if (written === null || at.getTime() - written.mtimeMs <= day) continue
    await rm(path, { force: true })
    swept += 1
  }
  return swept
}
