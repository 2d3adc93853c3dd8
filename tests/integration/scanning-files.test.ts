import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { finishUpload } from '#lib/evidence/commands/finish-upload.ts'
import { findUpload } from '#lib/evidence/queries/uploads.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import { aBox, aMovie, aPdf } from '#lib/file-store/made-files.ts'
import type { Actor } from '#lib/people/rules.ts'
import { type Clamd, sick, startClamd } from '#tests/clamd.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart } from '#tests/makers/assessment.ts'
import { aCentre } from '#tests/makers/centre.ts'
import { aSentFile, dayOfWork, someEvidence } from '#tests/makers/evidence.ts'
import { anUpload } from '#tests/makers/uploads.ts'

const db = useDatabase()
let clamd: Clamd
let candidate: Actor
beforeAll(async () => {
  clamd = await startClamd()
  candidate = (await aStart(await aCentre())).candidate
}, 300_000)
afterAll(() => clamd.stop())

const useScanner = (socket?: string) => {
  if (socket) process.env.CLAMD_SOCKET = socket
  else delete process.env.CLAMD_SOCKET
}
const aLog = () => someEvidence({ candidate, kind: 'reflective_log' })
const attach = async (name: string, bytes: Buffer) =>
  attachFiles(candidate, { evidenceId: (await aLog()).evidenceId, files: [aSentFile(name, bytes)] })
const scansOf = async (bytes: Buffer) => {
  const { rows } = await db.owner.query(
    `select f.result, f.scanner, f.found from file_scan f join stored_file s on s.id = f.stored_file_id
     where s.size = $1 order by f.at`,
    [bytes.length],
  )
  return rows
}

it('records that a clean file was scanned, by which scanner', async () => {
  useScanner(clamd.socket)
  const bytes = aPdf('a clean plan')
  expect((await attach('plan.pdf', bytes)).refusedFiles).toEqual([])
  expect(await scansOf(bytes)).toEqual([
    { result: 'clean', scanner: expect.stringMatching(/^ClamAV \d/), found: null },
  ])
})

it('refuses an infected file by form and by upload, and keeps nothing of it', async () => {
  useScanner(clamd.socket)
  const { refusedFiles } = await attach('report.pdf', sick)
  expect(refusedFiles.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('“report.pdf” was refused: the virus scanner found Portfolio.Test.Sickness'),
  ])
  const { evidenceId } = await aLog()
  const of = await anUpload({ candidate, evidenceId, bytes: sick })
  await finishUpload(of, dayOfWork)
  const row = await within(candidate, tx => findUpload(tx, candidate.personId, of.uploadId))
  expect(row).toMatchObject({
    status: 'refused',
    refusal: expect.stringContaining('Portfolio.Test.Sickness'),
  })
  expect(await incoming().offsetOf(of.uploadId)).toBeNull()
  expect(await scansOf(sick)).toEqual([])
})

it('keeps no file while the scanner is out of reach, and an upload goes on by itself once it is back', async () => {
  useScanner('/nowhere/clamd.socket')
  const { refusedFiles } = await attach('plan.pdf', aPdf('sent too early'))
  expect(refusedFiles.map(({ reason }) => reason)).toEqual(['file-not-scanned-yet'])

  const { evidenceId } = await aLog()
  const bytes = aPdf('waits for its scan')
  const of = await anUpload({ candidate, evidenceId, bytes })
  expect(await finishUpload(of, dayOfWork)).toEqual({ lookAgainAt: new Date(dayOfWork.getTime() + 60_000) })
  const row = () => within(candidate, tx => findUpload(tx, candidate.personId, of.uploadId))
  expect(await row()).toMatchObject({
    status: 'receiving',
    refusal: expect.stringContaining('goes on by itself'),
  })
  expect(await scansOf(bytes)).toEqual([])

  useScanner(clamd.socket)
  await finishUpload(of, dayOfWork)
  expect(await row()).toMatchObject({ status: 'admitted', refusal: null })
  expect(await scansOf(bytes)).toMatchObject([{ result: 'clean' }])
})

it('keeps a recording that is larger than the scanner takes as not scanned, and refuses such a document', async () => {
  useScanner(clamd.socket)
  const film = Buffer.concat([aMovie(), aBox('mdat', randomBytes(12 * 1024 * 1024))])
  expect((await attach('film.mp4', film)).refusedFiles).toEqual([])
  expect(await scansOf(film)).toMatchObject([
    { result: 'not_scanned', scanner: expect.stringContaining('ClamAV') },
  ])
  const text = Buffer.from(randomBytes(6 * 1024 * 1024).toString('hex'))
  const { refusedFiles } = await attach('long.txt', text)
  expect(refusedFiles.map(({ reason }) => reason)).toEqual(['file-too-large-to-scan'])
})

it('says without a scanner that nobody has scanned', async () => {
  useScanner()
  const bytes = aPdf('never scanned at all')
  await attach('plan.pdf', bytes)
  expect(await scansOf(bytes)).toEqual([{ result: 'not_scanned', scanner: 'none', found: null }])
})
