import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { beginUpload } from '#lib/evidence/commands/begin-upload.ts'
import { cancelUpload } from '#lib/evidence/commands/cancel-upload.ts'
import { continueUpload } from '#lib/evidence/commands/continue-upload.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { finishUpload, type UploadOf } from '#lib/evidence/commands/finish-upload.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { findUpload, uploadsTo } from '#lib/evidence/queries/uploads.ts'
import { mostUploads } from '#lib/evidence/rules/uploads.ts'
import { incoming } from '#lib/file-store/incoming.ts'
import { aPdf } from '#lib/file-store/made-files.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, type Centre } from '#tests/makers/centre.ts'
import { aMappedDraft, dayOfWork, someEvidence, submit } from '#tests/makers/evidence.ts'
import { deedsAbout } from '#tests/makers/recorded.ts'
import { anUpload } from '#tests/makers/uploads.ts'

const db = useDatabase()
let centre: Centre
let start: Start
let candidate: Actor
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
  candidate = start.candidate
})

const aLog = () => someEvidence({ candidate, kind: 'reflective_log' })
const hoursLater = (hours: number) => new Date(dayOfWork.getTime() + hours * 3_600_000)
const rowOf = ({ uploadId }: UploadOf) =>
  within(candidate, tx => findUpload(tx, candidate.personId, uploadId))
const filesOf = async (evidenceId: string) => {
  const evidence = await within(candidate, tx => findOwnEvidence(tx, candidate.personId, evidenceId))
  return evidence!.versions[0]!.files
}
const asked = (evidenceId: string, about: object = {}) => ({
  uploadId: crypto.randomUUID(),
  evidenceId,
  name: 'plan.pdf',
  size: 100,
  declaredType: '',
  ...about,
})

describe('an upload that is whole', () => {
  it('hangs on its draft, is recorded, and leaves nothing on the way', async () => {
    const { evidenceId, revision } = await aLog()
    const of = await anUpload({ candidate, evidenceId, name: 'Plan of Individual A.pdf', bytes: aPdf() })
    expect(await finishUpload(of, dayOfWork)).toEqual({ lookAgainAt: null })
    const files = await filesOf(evidenceId)
    expect(files).toMatchObject([{ name: 'Plan of Individual A.pdf', mediaType: 'application/pdf' }])
    expect(await rowOf(of)).toMatchObject({ status: 'admitted' })
    expect(await incoming().offsetOf(of.uploadId)).toBeNull()
    expect(await deedsAbout(db, centre.centreId, evidenceId)).toEqual(['evidence.added', 'evidence.saved'])
    const evidence = await within(candidate, tx => findOwnEvidence(tx, candidate.personId, evidenceId))
    expect(evidence?.revision).toBe(revision)
  })

  it('is taken in once, however often it is looked after and by however many', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf('once') })
    await Promise.all([finishUpload(of, dayOfWork), finishUpload(of, dayOfWork)])
    await finishUpload(of, dayOfWork)
    expect(await filesOf(evidenceId)).toHaveLength(1)
  })

  it('is stored once, whoever of the centre sends the same content', async () => {
    const { evidenceId } = await aLog()
    const bytes = aPdf('the same twice')
    await finishUpload(await anUpload({ candidate, evidenceId, name: 'a.pdf', bytes }), dayOfWork)
    await finishUpload(await anUpload({ candidate, evidenceId, name: 'b.pdf', bytes }), dayOfWork)
    expect((await filesOf(evidenceId)).map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
    const { rows } = await db.owner.query(
      `select s.id, s.sha256, count(*)::int as scans from stored_file s join file_scan f on f.stored_file_id = s.id
       where s.size = $1 and s.centre_id = $2 group by 1, 2`,
      [bytes.length, centre.centreId],
    )
    expect(rows).toMatchObject([{ scans: 2 }])
    expect(await fileStore().has(centre.centreId, rows[0].sha256)).toBe(true)
  })

  it('is refused in words when its bytes are not what may be kept, and they are gone', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: Buffer.from(`MZ${'\0'.repeat(99)}`) })
    expect(await finishUpload(of, dayOfWork)).toEqual({ lookAgainAt: null })
    expect(await rowOf(of)).toMatchObject({
      status: 'refused',
      refusal: expect.stringContaining('The name of “plan.pdf” says PDF document'),
    })
    expect(await filesOf(evidenceId)).toEqual([])
    expect(await incoming().offsetOf(of.uploadId)).toBeNull()
    expect(await deedsAbout(db, centre.centreId, of.uploadId)).toEqual(['upload.refused'])
  })

  it('is refused when its draft was withdrawn on the way', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf() })
    await withdrawEvidence(candidate, { evidenceId, reason: 'Wrong item' })
    await finishUpload(of, dayOfWork)
    expect(await rowOf(of)).toMatchObject({
      status: 'refused',
      refusal: expect.stringContaining('withdrawn'),
    })
    expect(await filesOf(evidenceId)).toEqual([])
  })

  it('comes to nothing when its draft was deleted on the way', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf() })
    await deleteDraft(candidate, { evidenceId })
    await finishUpload(of, dayOfWork)
    expect(await rowOf(of)).toBeNull()
    expect(await incoming().offsetOf(of.uploadId)).toBeNull()
  })

  it('is remembered for a day, so that a browser that missed the answer does not send it again', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf() })
    await finishUpload(of, dayOfWork)
    await finishUpload(of, hoursLater(23))
    expect(await rowOf(of)).not.toBeNull()
    await finishUpload(of, hoursLater(24))
    expect(await rowOf(of)).toBeNull()
    expect(await filesOf(evidenceId)).toHaveLength(1)
  })
})

describe('an upload that is not whole', () => {
  it('is left alone until a day after its last bytes, then it is gone', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf(), sent: 20 })
    expect(await finishUpload(of, hoursLater(1))).toEqual({ lookAgainAt: hoursLater(24) })
    await continueUpload(candidate, of.uploadId, hoursLater(20))
    expect(await finishUpload(of, hoursLater(24))).toEqual({ lookAgainAt: hoursLater(44) })
    expect(await incoming().offsetOf(of.uploadId)).toBe(20)
    expect(await finishUpload(of, hoursLater(44))).toEqual({ lookAgainAt: null })
    expect(await rowOf(of)).toBeNull()
    expect(await incoming().offsetOf(of.uploadId)).toBeNull()
  })

  it('is told of to its candidate, and can be cancelled', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf(), sent: 20 })
    const told = () => within(candidate, tx => uploadsTo(tx, candidate.personId, evidenceId))
    expect(await told()).toMatchObject([{ id: of.uploadId, status: 'receiving' }])
    await cancelUpload(candidate, of.uploadId)
    expect(await told()).toEqual([])
  })
})

describe('nobody else', () => {
  it('begins, continues, cancels or learns of an upload to somebody’s draft', async () => {
    const { evidenceId } = await aLog()
    const of = await anUpload({ candidate, evidenceId, bytes: aPdf(), sent: 20 })
    const elsewhere = await aCentre()
    const others = [
      (await aStart(centre)).candidate,
      (await aStart(elsewhere)).candidate,
      await aPerson(centre, 'centre_administrator'),
      start.assessor,
      { ...candidate, centreId: elsewhere.centreId },
    ]
    for (const other of others) {
      const nothing = expect.objectContaining({ refused: expect.objectContaining({ reason: 'not-found' }) })
      await expect(beginUpload(other, asked(evidenceId))).rejects.toEqual(nothing)
      await expect(continueUpload(other, of.uploadId)).rejects.toEqual(nothing)
      await expect(cancelUpload(other, of.uploadId)).rejects.toEqual(nothing)
      expect(await within(other, tx => findUpload(tx, other.personId, of.uploadId))).toBeNull()
      expect(await within(other, tx => uploadsTo(tx, other.personId, evidenceId))).toBeNull()
    }
    expect(await incoming().offsetOf(of.uploadId)).toBe(20)
  })
})

describe('an upload is refused before it begins', () => {
  it.each([
    ['larger than 2 GB', { size: 2 * 1024 ** 3 + 1 }],
    ['is empty', { size: 0 }],
    ['is not a type', { name: 'setup.exe' }],
  ])('when it %s', async (words, about) => {
    const { evidenceId } = await aLog()
    await expect(beginUpload(candidate, asked(evidenceId, about))).rejects.toThrow(words)
  })

  it('when the kind of evidence holds no files', async () => {
    const { evidenceId } = await someEvidence({ candidate, kind: 'in_situ' })
    await expect(beginUpload(candidate, asked(evidenceId))).rejects.toThrow()
  })

  it('once it was submitted', async () => {
    const draft = await aMappedDraft({
      candidate,
      registration: start.registration,
      criteria: ['002:2.1'],
      kind: 'reflective_log',
    })
    await submit(candidate, draft)
    await expect(beginUpload(candidate, asked(draft.evidenceId))).rejects.toThrow('submitted')
  })

  it('when too many are under way, even if all of them begin at once', async () => {
    const other = (await aStart(centre)).candidate
    const drafts = await Promise.all(
      [1, 2].map(() => someEvidence({ candidate: other, kind: 'reflective_log' })),
    )
    const all = Array.from({ length: mostUploads + 4 }, (_, index) =>
      beginUpload(other, asked(drafts[index % 2]!.evidenceId)),
    )
    const settled = await Promise.allSettled(all)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(mostUploads)
    const refusals = settled.flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
    for (const refusal of refusals) expect(refusal).toContain('as many as there may be at once')
  })
})
