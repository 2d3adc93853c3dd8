import { beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { attachFiles } from '#lib/evidence/commands/attach-files.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { removeFile } from '#lib/evidence/commands/remove-file.ts'
import { saveEvidence } from '#lib/evidence/commands/save-evidence.ts'
import { SaveEvidence } from '#lib/evidence/input.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { anOfficeFile, aPdf, aPng } from '#lib/file-store/made-files.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, aRegistration, type Centre } from '#tests/makers/centre.ts'
import { aSentFile, dayOfWork, someEvidence } from '#tests/makers/evidence.ts'

const db = useDatabase()
let centre: Centre
let candidate: Actor
let stranger: Actor
let elsewhere: Actor

beforeAll(async () => {
  centre = await aCentre()
  candidate = await aPerson(centre, 'candidate')
  stranger = await aPerson(centre, 'candidate')
  await aRegistration({ centre, candidate })
  await aRegistration({ centre, candidate: stranger })
  const other = await aCentre()
  elsewhere = await aPerson(other, 'candidate')
  await aRegistration({ centre: other, candidate: elsewhere })
})

const save = (draft: { evidenceId: string; revision: number }, change: object = {}): SaveEvidence =>
  SaveEvidence.parse({ ...draft, title: 'A title', narrative: 'A text', ...change })

const seen = (actor: Actor, evidenceId: string) =>
  within(actor, async tx => (await findOwnEvidence(tx, actor.personId, evidenceId))!)

it('keeps a draft with its text, date and files, and records it', async () => {
  const { evidenceId } = await someEvidence({
    candidate,
    files: [aSentFile('plan.pdf', aPdf()), aSentFile('photo.png', aPng())],
  })
  const evidence = await seen(candidate, evidenceId)
  expect(evidence).toMatchObject({ status: 'draft', versionNumber: 1, submittedNumber: null })
  expect(evidence.versions[0]!.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['plan.pdf', 'application/pdf'],
    ['photo.png', 'image/png'],
  ])
  const { rows } = await db.owner.query('select deed from audit_event where subject_id = $1', [evidenceId])
  expect(rows).toEqual([{ deed: 'evidence.added' }])
})

it.each([
  ['0 bytes', aSentFile('empty.pdf', ''), 'file-empty'],
  ['bytes that belie its name', aSentFile('photo.png', aPdf()), 'file-misnamed'],
  [
    'a zip bomb inside',
    aSentFile(
      'bomb.docx',
      anOfficeFile('docx', [{ name: 'word/media/a.bin', body: Buffer.alloc(60 * 1024 * 1024) }]),
    ),
    'file-unpacks-too-far',
  ],
  ['no end', aSentFile('cut.pdf', aPdf().subarray(0, 60)), 'file-truncated'],
  ['a page with script in it', aSentFile('page.html', '<script>alert(1)</script>'), 'file-active'],
])('names a file with %s, and keeps the text and the other files', async (_, bad, reason) => {
  const { evidenceId: _id, ...sent } = save({ evidenceId: candidate.personId, revision: 1 })
  const input = { ...sent, kind: 'work_product' as const }
  const saved = await addEvidence(
    candidate,
    { ...input, files: [bad, aSentFile('good.pdf', aPdf())] },
    dayOfWork,
  )
  expect(saved.refusedFiles.map(each => each.reason)).toEqual([reason])
  expect(saved.refusedFiles[0]!.sentence).toContain(bad.name)
  const { versions, title } = await seen(candidate, saved.evidenceId)
  expect(title).toBe('A title')
  expect(versions[0]!.files.map(({ name }) => name)).toEqual(['good.pdf'])
})

it('takes right-to-left, zero-width and path tricks out of a file’s name', async () => {
  const { evidenceId } = await someEvidence({
    candidate,
    files: [aSentFile('../..\\evil\u202Efdp.\u200Bpdf', aPdf()), aSentFile('تقرير.pdf', aPdf('other'))],
  })
  const { versions } = await seen(candidate, evidenceId)
  expect(versions[0]!.files.map(({ name }) => name)).toEqual(['evilfdp.pdf', 'تقرير.pdf'])
})

it('keeps the bytes of one content once, and hangs it once under one name', async () => {
  const draft = await someEvidence({ candidate, files: [aSentFile('a.pdf', aPdf('same'))] })
  await attachFiles(candidate, {
    ...draft,
    files: [aSentFile('a.pdf', aPdf('same')), aSentFile('b.pdf', aPdf('same'))],
  })
  const { versions } = await seen(candidate, draft.evidenceId)
  expect(versions[0]!.files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
  const { rows } = await db.owner.query(
    'select count(distinct stored_file_id)::int as contents from version_file where version_id = $1',
    [draft.versionId],
  )
  expect(rows).toEqual([{ contents: 1 }])
})

it('takes a file off a draft, and refuses one that hangs elsewhere', async () => {
  const draft = await someEvidence({ candidate, files: [aSentFile('a.pdf', aPdf('mine'))] })
  const other = await someEvidence({ candidate, files: [aSentFile('a.pdf', aPdf('mine'))] })
  const fileId = (await seen(candidate, draft.evidenceId)).versions[0]!.files[0]!.id
  await expect(removeFile(candidate, { evidenceId: other.evidenceId, fileId })).rejects.toThrow(
    'not on this draft',
  )
  await removeFile(candidate, { evidenceId: draft.evidenceId, fileId })
  expect((await seen(candidate, draft.evidenceId)).versions[0]!.files).toEqual([])
  expect((await seen(candidate, other.evidenceId)).versions[0]!.files).toHaveLength(1)
})

it('refuses files to what is held in situ, and a twenty-first file', async () => {
  const inSitu = await someEvidence({ candidate, kind: 'in_situ' })
  await expect(attachFiles(candidate, { ...inSitu, files: [aSentFile('a.pdf', aPdf())] })).rejects.toThrow(
    'in situ',
  )
  const draft = await someEvidence({ candidate, kind: 'work_product' })
  const many = Array.from({ length: 21 }, (_, index) => aSentFile(`${index}.pdf`, aPdf(`${index}`)))
  await expect(attachFiles(candidate, { ...draft, files: many })).rejects.toThrow('20 files')
})

it('refuses a date in the future by the calendar of London', async () => {
  const evening = new Date('2026-07-01T23:30:00Z')
  await expect(someEvidence({ candidate, activityOn: '2026-07-03', at: evening })).rejects.toThrow(
    'after today',
  )
  await expect(someEvidence({ candidate, activityOn: '2026-07-02', at: evening })).resolves.toBeDefined()
  const draft = await someEvidence({ candidate })
  await expect(saveEvidence(candidate, save(draft, { activityOn: '2026-10-06' }), dayOfWork)).rejects.toThrow(
    'after today, 5 October 2026',
  )
})

it('refuses an observer whom the kind does not know', async () => {
  const witness = { role: 'witness', name: 'W', position: null, relation: null, basis: null } as const
  await expect(someEvidence({ candidate, kind: 'observation', observer: witness })).rejects.toThrow(
    'role of Witness',
  )
})

it('refuses evidence to somebody who is not registered on anything', async () => {
  const nobody = await aPerson(centre, 'candidate')
  await expect(someEvidence({ candidate: nobody })).rejects.toThrow('not registered on any')
})

it('refuses a form that was opened before somebody else’s save, and keeps what is there', async () => {
  const draft = await someEvidence({ candidate })
  await saveEvidence(candidate, save(draft, { title: 'First tab' }), dayOfWork)
  await expect(saveEvidence(candidate, save(draft, { title: 'Second tab' }), dayOfWork)).rejects.toThrow(
    'changed this while you had it open',
  )
  expect((await seen(candidate, draft.evidenceId)).title).toBe('First tab')
})

it('lets one of two simultaneous saves win', async () => {
  const draft = await someEvidence({ candidate })
  const both = await Promise.allSettled(
    ['One', 'Two'].map(title => saveEvidence(candidate, save(draft, { title }), dayOfWork)),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it('gives a draft to nobody but its candidate', async () => {
  const draft = await someEvidence({ candidate, files: [aSentFile('a.pdf', aPdf())] })
  for (const actor of [stranger, elsewhere]) {
    await expect(saveEvidence(actor, save(draft), dayOfWork)).rejects.toThrow(
      'does not exist, or you have no access',
    )
    await expect(attachFiles(actor, { ...draft, files: [] })).rejects.toThrow(
      'does not exist, or you have no access',
    )
    await expect(deleteDraft(actor, draft)).rejects.toThrow('does not exist, or you have no access')
    expect(await within(actor, tx => findOwnEvidence(tx, actor.personId, draft.evidenceId))).toBeNull()
  }
})

it('deletes a draft that was never handed in, and leaves nothing but the record', async () => {
  const draft = await someEvidence({ candidate, files: [aSentFile('a.pdf', aPdf())] })
  await deleteDraft(candidate, draft, dayOfWork)
  const { rows } = await db.owner.query('select 1 from evidence_version where evidence_id = $1', [
    draft.evidenceId,
  ])
  expect(rows).toEqual([])
  await expect(deleteDraft(candidate, draft)).rejects.toThrow('does not exist')
})
