import { beforeAll, describe, expect, it } from 'vitest'
import { rejectForBreach } from '#lib/assessment/commands/reject-for-breach.ts'
import type { RejectForBreach } from '#lib/assessment/input.ts'
import { within } from '#lib/db.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { fileStore } from '#lib/file-store/store.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aFinding, aJudgement, aStart, dayOfJudgement, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aQualifiedAssessor, type Centre } from '#tests/makers/centre.ts'
import { aClaim, aSentFile, aSubmission } from '#tests/makers/evidence.ts'

const db = useDatabase()
let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

let count = 0
const plan = () => aSentFile('Plan of Doris.txt', `The plan of Doris ${++count}`, 'text/plain')
const handedIn = (about: object = {}) =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    kind: 'work_product',
    criteria: [],
    claims: [aClaim(start.registration.id, '002:2.1', { note: 'Doris chose', location: 'page 1' })],
    title: 'Plan for Doris',
    narrative: 'Doris chose the colours.',
    files: [plan()],
    ...about,
  })
const seen = (evidenceId: string) =>
  within(start.candidate, async tx => (await findOwnEvidence(tx, start.candidate.personId, evidenceId))!)
const reject = (actor: Actor, evidenceId: string, about: Partial<RejectForBreach> = {}) =>
  rejectForBreach(
    actor,
    { evidenceId, files: [], wording: 'on', reason: 'A first name throughout.', confirm: 'on', ...about },
    dayOfJudgement,
  )
const digestOf = async (fileId: string): Promise<string> =>
  (
    await db.owner.query(
      'select s.sha256 from stored_file s join version_file f on f.stored_file_id = s.id where f.id = $1',
      [fileId],
    )
  ).rows[0].sha256

describe('rejecting for a breach of confidentiality', () => {
  it('erases words and files for good, leaves a tombstone, and gives the rest back', async () => {
    const { evidenceId } = await handedIn()
    const file = (await seen(evidenceId)).versions[0]!.files[0]!
    const sha256 = await digestOf(file.id)
    expect(await fileStore().has(centre.centreId, sha256)).toBe(true)
    await reject(start.assessor, evidenceId, { files: [file.id] })

    const evidence = await seen(evidenceId)
    expect(evidence).toMatchObject({ status: 'draft', title: 'Erased', submittedNumber: null })
    const [draft, erased] = evidence.versions
    expect(draft).toMatchObject({ title: 'Erased', narrative: '', files: [] })
    expect(draft!.mappings).toMatchObject([{ note: '', location: '' }])
    expect(erased).toMatchObject({
      title: 'Erased',
      narrative: '',
      mappings: [{ note: '', location: '' }],
      files: [{ name: 'Erased file' }],
      erasures: [{ reason: 'A first name throughout.', wording: true, by: { name: start.assessor.name } }],
    })
    expect(erased!.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await fileStore().has(centre.centreId, sha256)).toBe(false)
    for (const actor of [start.candidate, start.assessor]) {
      const reader = { personId: actor.personId, seats: [actor.seat!] }
      expect(await within(actor, tx => readableFile(tx, reader, file.id))).toBeNull()
    }
    const { rows } = await db.owner.query(`select event from audit_event where subject_id = $1`, [evidenceId])
    expect(rows.map(({ event }) => event).join()).not.toContain('Doris')
    expect(rows.at(-1)!.event).toContain('evidence.rejected-for-breach')
  })

  it('keeps the bytes while other evidence needs them, but not for this version', async () => {
    const same = plan()
    const { evidenceId } = await handedIn({ files: [same] })
    const other = await handedIn({ files: [same] })
    const file = (await seen(evidenceId)).versions[0]!.files[0]!
    await reject(start.assessor, evidenceId, { files: [file.id], wording: undefined })
    expect(await fileStore().has(centre.centreId, await digestOf(file.id))).toBe(true)
    const reader = { personId: start.candidate.personId, seats: ['candidate' as const] }
    const read = (id: string) => within(start.candidate, tx => readableFile(tx, reader, id))
    expect(await read(file.id)).toBeNull()
    expect(await read((await seen(other.evidenceId)).versions[0]!.files[0]!.id)).not.toBeNull()
    // The words were not asked to go.
    expect((await seen(evidenceId)).versions[1]!.narrative).toBe('Doris chose the colours.')
  })

  it('keeps bytes that are also the picture made of another file', async () => {
    const { evidenceId } = await handedIn()
    const other = await handedIn()
    const file = (await seen(evidenceId)).versions[0]!.files[0]!
    const theirs = (await seen(other.evidenceId)).versions[0]!.files[0]!
    const sha256 = await digestOf(file.id)
    await db.owner.query(
      `insert into rendition (id, centre_id, stored_file_id, kind, sha256, size, media_type, at)
       values (gen_random_uuid(), $1, $2, 'shown', $3, 1, 'image/jpeg', now())`,
      [centre.centreId, theirs.storedFileId, sha256],
    )
    await reject(start.assessor, evidenceId, { files: [file.id] })
    expect(await fileStore().has(centre.centreId, sha256)).toBe(true)
  })

  it('leaves the judgements that were made', async () => {
    const evidence = await handedIn()
    const judgements = [aFinding(start.registration, '002:2.1')]
    await aJudgement({ assessor: start.assessor, evidence, judgements })
    await reject(start.assessor, evidence.evidenceId)
    const after = await seen(evidence.evidenceId)
    expect(after.submittedNumber).toBe(1)
    expect(after.versions[1]!.judgements).toHaveLength(1)
  })

  it('refuses for a draft, a file of something else, and an assessor who is not allocated', async () => {
    const { evidenceId } = await handedIn()
    const other = await handedIn()
    const foreign = (await seen(other.evidenceId)).versions[0]!.files[0]!.id
    await expect(reject(start.assessor, evidenceId, { files: [foreign] })).rejects.toThrow()
    await expect(reject(await aQualifiedAssessor(centre), evidenceId)).rejects.toThrow('does not exist')
    await reject(start.assessor, evidenceId)
    await expect(reject(start.assessor, evidenceId)).rejects.toThrow()
    expect((await seen(evidenceId)).versions).toHaveLength(2)
  })

  it('is the only way in which the words of what was handed in may change', async () => {
    const { versionId } = await handedIn()
    const blank = `title = 'Erased', narrative = '', details = '{}', identifiers = '[]'`
    const as = (sql: string) => within(start.assessor, tx => tx.$executeRawUnsafe(sql, versionId))
    await expect(as(`update evidence_version set ${blank} where id = $1::uuid`)).rejects.toThrow(/submitted/)
    await expect(
      as(`update version_file set name = 'Erased file' where version_id = $1::uuid`),
    ).rejects.toThrow(/submitted/)
    await within(start.assessor, tx =>
      tx.erasure.create({
        data: {
          centreId: centre.centreId,
          versionId,
          byId: start.assessor.personId,
          reason: 'x',
          files: [],
          wording: true,
          at: dayOfJudgement,
        },
      }),
    )
    await expect(
      as(`update evidence_version set narrative = 'Something else' where id = $1::uuid`),
    ).rejects.toThrow(/submitted/)
    await expect(as(`update mapping set note = 'else' where version_id = $1::uuid`)).rejects.toThrow(
      /submitted/,
    )
    expect(await as(`update evidence_version set ${blank} where id = $1::uuid`)).toBe(1)
  })
})
