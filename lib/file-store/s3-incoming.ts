import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import { DataStore, ERRORS, Upload } from '@tus/server'
import { type Bucket, clientOf } from '#lib/file-store/bucket.ts'

interface Piece {
  readonly key: string
  readonly size: number
}

/**
 * Uploads on their way in a bucket, each piece an object named by its offset: `incoming/<id>/<offset>`. No part is
 * too small, nothing has to be put together at the end, and any instance can take the next piece.
 */
export class PiecesInBucket extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination']
  readonly #bucket: string
  readonly #client: ReturnType<typeof clientOf>
  readonly #dir: string

  /** Each piece passes through the directory `dir`, since S3 wants to know its length first. */
  constructor(bucket: Bucket, dir: string) {
    super()
    this.#bucket = bucket.name
    this.#client = clientOf(bucket)
    this.#dir = dir
  }

  override async create(upload: Upload): Promise<Upload> {
    const { size, metadata } = upload
    await this.#put(aboutKey(upload.id), JSON.stringify({ size, metadata }))
    return upload
  }

  /** Keeps what came even when the connection broke: that much need not be sent again. */
  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 })
    const path = join(this.#dir, `piece-${randomUUID()}`)
    try {
      const { size, broken } = await written(bytes, path)
      if (size > 0) await this.#put(pieceKey(id, offset), createReadStream(path), size)
      if (broken) throw broken.error
      return offset + size
    } finally {
      await rm(path, { force: true })
    }
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, metadata } = await this.#about(id)
    const pieces = await this.#pieces(id)
    const offset = pieces.reduce((sum, piece) => sum + piece.size, 0)
    return new Upload({ id, size, metadata, offset })
  }

  async read(id: string): Promise<Readable> {
    const pieces = await this.#pieces(id)
    const get = (Key: string) => this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key }))
    async function* bytes() {
      for (const { key } of pieces) yield* (await get(key)).Body as Readable
    }
    return Readable.from(bytes(), { objectMode: false })
  }

  override async remove(id: string): Promise<void> {
    for (const { key } of await this.#objects(id))
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }))
  }

  async #about(id: string): Promise<{ size: number; metadata?: Upload['metadata'] }> {
    try {
      const asked = new GetObjectCommand({ Bucket: this.#bucket, Key: aboutKey(id) })
      const { Body } = await this.#client.send(asked)
      return JSON.parse((await Body?.transformToString()) ?? '')
    } catch (error) {
      throw error instanceof NoSuchKey ? ERRORS.FILE_NOT_FOUND : error
    }
  }

  /** Those that follow one another from the beginning; one that came too late and lies within another is left out. */
  async #pieces(id: string): Promise<Piece[]> {
    const pieces: Piece[] = []
    let end = 0
    for (const piece of (await this.#objects(id)).toSorted((a, b) => a.key.localeCompare(b.key))) {
      if (piece.key !== pieceKey(id, end)) continue
      pieces.push(piece)
      end += piece.size
    }
    return pieces
  }

  async #objects(id: string): Promise<Piece[]> {
    const found: Piece[] = []
    const pages = paginateListObjectsV2(
      { client: this.#client },
      { Bucket: this.#bucket, Prefix: `${folderOf(id)}/` },
    )
    for await (const { Contents = [] } of pages)
      found.push(...Contents.map(({ Key = '', Size = 0 }) => ({ key: Key, size: Size })))
    return found
  }

  async #put(Key: string, Body: Readable | string, ContentLength?: number): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key, Body, ContentLength }))
  }
}

/** Writes down what comes, and says how much that was and what broke it off. */
async function written(
  bytes: Readable,
  path: string,
): Promise<{ size: number; broken?: { error: unknown } }> {
  const handle = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of bytes) {
      await handle.writeFile(chunk)
      size += chunk.length
    }
    return { size }
  } catch (error) {
    return { size, broken: { error } }
  } finally {
    await handle.close()
  }
}

const folderOf = (id: string) => `incoming/${id}`
const aboutKey = (id: string) => `${folderOf(id)}/about`
const pieceKey = (id: string, offset: number) => `${folderOf(id)}/${String(offset).padStart(15, '0')}`
