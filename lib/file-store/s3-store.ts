import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { type Bucket, clientOf } from '#lib/file-store/bucket.ts'
import { keyOf, refuseStrangeCentre } from '#lib/file-store/keys.ts'
import { type Quarantined, quarantine, sweepQuarantine } from '#lib/file-store/quarantine.ts'
import type { Store } from '#lib/file-store/store.ts'

/** A store in an S3 bucket; what is still being looked at lies in the directory `dir` of this machine. */
export function s3Store(bucket: Bucket, dir: string): Store {
  const root = resolve(dir)
  const client = clientOf(bucket)
  const Bucket = bucket.name
  const at = (centreId: string, sha256: string) => ({ Bucket, Key: keyOf(centreId, sha256) })

  return {
    put: async (centreId, source, limit) => quarantine(root, refuseStrangeCentre(centreId), source, limit),
    admit: file => keep(client, Bucket, file),
    discard: file => rm(file.path, { force: true }),
    has: async (centreId, sha256) => (await sizeAt(client, at(centreId, sha256))) !== null,
    open: async (centreId, sha256, range) => {
      const Range = range && `bytes=${range.start}-${range.end}`
      const { Body } = await client.send(new GetObjectCommand({ ...at(centreId, sha256), Range }))
      return Readable.toWeb(Body as Readable) as ReadableStream<Uint8Array>
    },
    erase: async (centreId, sha256) =>
      void (await client.send(new DeleteObjectCommand(at(centreId, sha256)))),
    check: () => probe(client, { Bucket, Key: `probe-${randomUUID()}` }),
    sweep: now => sweepQuarantine(root, now),
  }
}

interface Place {
  Bucket: string
  Key: string
}

/** S3 compares the bytes with their SHA-256 as they arrive, and shows an object only once it is whole. */
async function keep(client: S3Client, Bucket: string, file: Quarantined): Promise<void> {
  if (!file.complete) throw new Error('A file that was cut off at the limit cannot be admitted')
  const place = { Bucket, Key: keyOf(file.centreId, file.sha256) }
  if ((await sizeAt(client, place)) !== file.size)
    await client.send(
      new PutObjectCommand({
        ...place,
        Body: createReadStream(file.path),
        ContentLength: file.size,
        ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64'),
      }),
    )
  await rm(file.path, { force: true })
}

async function sizeAt(client: S3Client, place: Place): Promise<number | null> {
  try {
    return (await client.send(new HeadObjectCommand(place))).ContentLength ?? null
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null
    throw error
  }
}

async function probe(client: S3Client, place: Place): Promise<void> {
  await client.send(new PutObjectCommand({ ...place, Body: 'probe' }))
  try {
    const { Body } = await client.send(new GetObjectCommand(place))
    if ((await Body?.transformToString()) !== 'probe')
      throw new Error('The file store does not give back what it was given')
  } finally {
    await client.send(new DeleteObjectCommand(place))
  }
}
