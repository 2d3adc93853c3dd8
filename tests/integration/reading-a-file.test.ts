import { beforeAll, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { aPdf } from '#lib/file-store/made-files.ts'
import type { Actor } from '#lib/people/rules.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { useDatabase } from '#tests/database.ts'
import { aJudgement, aSignedUnit, aStart, notYet, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, aQualifiedAssessor, type Centre } from '#tests/makers/centre.ts'
import { aMappedDraft, aSentFile, aSubmission, dayOfWork } from '#tests/makers/evidence.ts'
import { aConcludedSample, itsQualityAssurer } from '#tests/makers/sampling.ts'

const db = useDatabase()
let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const files = () => [aSentFile('plan.pdf', aPdf())]

const firstFileOf = (candidate: Actor, evidenceId: string) =>
  within(candidate, async tx => {
    const evidence = await findOwnEvidence(tx, candidate.personId, evidenceId)
    return evidence!.versions[0]!.files[0]!.id
  })

/** Signed, then reopened because its quality assurer disagreed with one criterion. */
async function aReopenedUnit() {
  const pick = await aConcludedSample({ disagreeing: ['002:1.2'] })
  return { ...pick, candidate: pick.start.candidate, registration: pick.start.registration }
}

const reads = async (actor: Actor, fileId: string) =>
  (await within(actor, tx => readableFile(tx, { personId: actor.personId, seats: [actor.seat] }, fileId))) !==
  null

it('gives a draft’s file to its candidate alone', async () => {
  const { candidate, registration, assessor } = start
  const { evidenceId } = await aMappedDraft({
    candidate,
    registration,
    criteria: ['002:2.1'],
    files: files(),
  })
  const fileId = await firstFileOf(candidate, evidenceId)
  expect(await reads(candidate, fileId)).toBe(true)
  expect(await reads(assessor, fileId)).toBe(false)
  expect(await reads(await aPerson(centre, 'candidate'), fileId)).toBe(false)
})

it('gives what was handed in to whoever stands allocated to its candidate, and to nobody else', async () => {
  const { candidate, registration, assessor } = start
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  expect(await reads(assessor, fileId)).toBe(true)
  expect(await reads(await itsQualityAssurer(start), fileId)).toBe(true)
  const others: Actor[] = [
    await aPerson(centre, 'candidate'),
    await aQualifiedAssessor(centre),
    await aPerson(centre, 'quality_assurer'),
    await aPerson(centre, 'lead_quality_assurer'),
    await aPerson(centre, 'external_quality_assurer'),
    centre.administrator,
    { ...assessor, seat: 'quality_assurer' },
  ]
  for (const other of others) expect(await reads(other, fileId), other.seat).toBe(false)
})

it('gives nothing to another centre, whatever seat is held there', async () => {
  const { candidate, registration } = start
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const elsewhere = await aCentre()
  for (const seat of ['candidate', 'assessor', 'lead_quality_assurer'] as const) {
    expect(await reads(await aPerson(elsewhere, seat), fileId)).toBe(false)
    expect(await reads({ ...candidate, centreId: elsewhere.centreId }, fileId)).toBe(false)
  }
})

it('gives it to a quality assurer of the centre once a unit of its registration is signed', async () => {
  const signed = await aStart(centre)
  const { candidate, registration } = signed
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['001:1.2'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const lead = await aPerson(centre, 'lead_quality_assurer')
  expect(await reads(lead, fileId)).toBe(false)
  await aSignedUnit({ start: signed })
  expect(await reads(lead, fileId)).toBe(true)
})

it('leaves it to quality assurers who are not allocated after the unit was reopened, and to nobody else', async () => {
  const { start: reopened, candidate, registration, qualityAssurer, unitProgressId } = await aReopenedUnit()
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const { rows } = await db.owner.query('select status from unit_progress where id = $1', [unitProgressId])
  expect(rows).toEqual([{ status: 'reopened' }])
  const { centre: theirs } = reopened
  for (const seat of ['lead_quality_assurer', 'quality_assurer'] as const)
    expect(await reads(await aPerson(theirs, seat), fileId), seat).toBe(true)
  expect(await reads(qualityAssurer, fileId)).toBe(true)
  for (const seat of ['assessor', 'candidate', 'external_quality_assurer'] as const)
    expect(await reads(await aPerson(theirs, seat), fileId), seat).toBe(false)
  expect(await reads(await aPerson(await aCentre(), 'lead_quality_assurer'), fileId)).toBe(false)
})

it('takes it away with the allocation, and with the evidence', async () => {
  const leaving = await aStart(centre)
  const { candidate, registration, assessor } = leaving
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const { rows } = await db.owner.query('select id from allocation where registration_id = $1', [
    registration.id,
  ])
  await endAllocation(centre.administrator, { allocationId: rows[0].id })
  expect(await reads(assessor, fileId)).toBe(false)

  const staying = await aStart(centre)
  const made = await aSubmission({ ...staying, criteria: ['002:2.1'], files: files() })
  const withdrawn = await firstFileOf(staying.candidate, made.evidenceId)
  expect(await reads(staying.assessor, withdrawn)).toBe(true)
  await withdrawEvidence(staying.candidate, { ...made, reason: 'A face can be seen' }, dayOfWork)
  expect(await reads(staying.assessor, withdrawn)).toBe(false)
  expect(await reads(staying.candidate, withdrawn)).toBe(true)
})

it('keeps a new version’s copy to its candidate until it is handed in', async () => {
  const begun = await aStart(centre)
  const { candidate, registration, assessor } = begun
  const made = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const before = await firstFileOf(candidate, made.evidenceId)
  await aJudgement({ assessor, evidence: made, judgements: [notYet(registration, '002:2.1')] })
  await reviseEvidence(candidate, made, dayOfWork)
  const after = await firstFileOf(candidate, made.evidenceId)
  expect(after).not.toBe(before)
  expect(await reads(assessor, before)).toBe(true)
  expect(await reads(assessor, after)).toBe(false)
})

it('finds it through any seat of somebody who holds several', async () => {
  const { candidate, registration, assessor } = start
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const through = (...seats: Actor['seat'][]) =>
    within(assessor, tx => readableFile(tx, { personId: assessor.personId, seats }, fileId))
  expect(await through('candidate', 'assessor')).not.toBeNull()
  expect(await through('candidate')).toBeNull()
  expect(await through()).toBeNull()
})
