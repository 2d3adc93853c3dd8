import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Upload } from '@tus/server'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bucket } from './bucket.ts'
import { PiecesInBucket } from './s3-incoming.ts'
import { s3Store } from './s3-store.ts'
import type { Store } from './store.ts'

let server: FauxqsServer
let dir: string
let store: Store
let pieces: PiecesInBucket

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  server.createBucket('portfolio')
  dir = await mkdtemp(join(tmpdir(), 'bucket-'))
  Object.assign(process.env, {
    S3_BUCKET: 'portfolio',
    S3_ENDPOINT: `http://127.0.0.1:${server.port}`,
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  })
  const ours = bucket()!
  store = s3Store(ours, dir)
  pieces = new PiecesInBucket(ours, join(dir, 'quarantine'))
})
afterAll(async () => {
  await server.stop()
  await rm(dir, { recursive: true })
})

const rowan = '11111111-1111-4111-8111-111111111111'
const ash = '22222222-2222-4222-8222-222222222222'
const of = (words: string) => Readable.from([Buffer.from(words)])

describe('a bucket keeps files', () => {
  it('and gives them back, whole and in ranges, to their own centre alone', async () => {
    const file = await store.put(rowan, of('Individual A'), 100)
    await store.admit(file)
    expect(await new Response(await store.open(rowan, file.sha256)).text()).toBe('Individual A')
    expect(await new Response(await store.open(rowan, file.sha256, { start: 11, end: 11 })).text()).toBe('A')
    expect(await store.has(rowan, file.sha256)).toBe(true)
    expect(await store.has(ash, file.sha256)).toBe(false)
    await expect(store.open(ash, file.sha256)).rejects.toThrow()
    expect(await readdir(join(dir, 'quarantine'))).toEqual([])
  })

  it('once for each content, and erases them for good', async () => {
    const [first, second] = [
      await store.put(rowan, of('twice'), 100),
      await store.put(rowan, of('twice'), 100),
    ]
    await store.admit(first)
    await store.admit(second)
    await store.erase(rowan, first.sha256)
    expect(await store.has(rowan, first.sha256)).toBe(false)
    await store.erase(rowan, first.sha256)
  })

  it('but none that was cut off at the limit', async () => {
    const file = await store.put(rowan, of('too long'), 3)
    await expect(store.admit(file)).rejects.toThrow('cut off')
    await store.discard(file)
  })

  it('and says whether it can be reached', async () => {
    await store.check()
    const nowhere = s3Store({ ...bucket()!, name: 'nowhere' }, dir)
    await expect(nowhere.check()).rejects.toThrow()
  })
})

describe('a bucket takes uploads', () => {
  const begun = async (size: number) => {
    const id = randomUUID()
    await pieces.create(new Upload({ id, size, offset: 0, metadata: { name: 'a.txt' } }))
    return id
  }
  const offsetOf = async (id: string) => (await pieces.getUpload(id)).offset

  it('piece by piece, and puts them together in order', async () => {
    const id = await begun(2500)
    let offset = 0
    for (let piece = 0; piece < 25; piece += 1)
      offset = await pieces.write(of(String(piece).padStart(100, '.')), id, offset)
    expect(await pieces.getUpload(id)).toMatchObject({
      size: 2500,
      offset: 2500,
      metadata: { name: 'a.txt' },
    })
    expect(await text(await pieces.read(id))).toBe(
      Array.from({ length: 25 }, (_, piece) => String(piece).padStart(100, '.')).join(''),
    )
    await pieces.remove(id)
    await expect(pieces.getUpload(id)).rejects.toMatchObject({ status_code: 404 })
  })

  it('and keeps what came before a connection broke', async () => {
    const id = await begun(10)
    async function* broken() {
      yield Buffer.from('1234')
      throw new Error('the lift went down')
    }
    await expect(pieces.write(Readable.from(broken()), id, 0)).rejects.toThrow('lift')
    expect(await offsetOf(id)).toBe(4)
    expect(await pieces.write(of('567890'), id, 4)).toBe(10)
    expect(await text(await pieces.read(id))).toBe('1234567890')
    expect(await readdir(join(dir, 'quarantine'))).toEqual([])
  })

  it('and is not confused by a piece that arrives twice, the second time cut off', async () => {
    const id = await begun(12)
    await pieces.write(of('abcdef'), id, 0)
    await pieces.write(of('ghi'), id, 6)
    await pieces.write(of('abc'), id, 0)
    expect(await offsetOf(id)).toBe(3)
    await pieces.write(of('defghijkl'), id, 3)
    expect(await offsetOf(id)).toBe(12)
    expect(await text(await pieces.read(id))).toBe('abcdefghijkl')
  })
})
