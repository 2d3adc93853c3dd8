import { createHash, randomBytes } from 'node:crypto'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { finishUpload } from '#lib/evidence/commands/finish-upload.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import { aBox, aMovie } from '#lib/file-store/made-files.ts'
import { fileStore } from '#lib/file-store/store.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart } from '#tests/makers/assessment.ts'
import { aCentre } from '#tests/makers/centre.ts'
import { dayOfWork, someEvidence } from '#tests/makers/evidence.ts'
import { anUpload } from '#tests/makers/uploads.ts'

useDatabase()
let server: FauxqsServer
beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  server.createBucket('portfolio')
  Object.assign(process.env, {
    S3_BUCKET: 'portfolio',
    S3_ENDPOINT: `http://127.0.0.1:${server.port}`,
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  })
})
afterAll(() => server.stop())

it('takes an upload in from the bucket and keeps it there', async () => {
  const { candidate } = await aStart(await aCentre())
  const { evidenceId } = await someEvidence({ candidate, kind: 'reflective_log' })
  const bytes = Buffer.concat([aMovie(), aBox('mdat', randomBytes(3_000_000))])
  const of = await anUpload({ candidate, evidenceId, name: 'Handover.mp4', bytes })
  await finishUpload(of, dayOfWork)
  const evidence = await within(candidate, tx => findOwnEvidence(tx, candidate.personId, evidenceId))
  expect(evidence?.versions[0]?.files).toMatchObject([{ name: 'Handover.mp4', size: bytes.length }])
  expect(await incoming().offsetOf(of.uploadId)).toBeNull()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await fileStore().has(candidate.centreId, sha256)).toBe(true)
})
