import { beforeAll, describe, expect, it } from 'vitest'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { evidenceForJudging } from '#lib/assessment/queries/evidence-for-judging.ts'
import { within } from '#lib/db.ts'
import { mapEvidence } from '#lib/evidence/commands/map-evidence.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { readableFile } from '#lib/evidence/queries/readable-file.ts'
import { aPdf } from '#lib/file-store/made-files.ts'
import type { Actor } from '#lib/people/rules.ts'
import { endAllocation } from '#lib/portfolio/commands/end-allocation.ts'
import { criterionHistory } from '#lib/portfolio/queries/criterion-history.ts'
import { pickToReview } from '#lib/sampling/queries/pick-to-review.ts'
import { specificationOf } from '#lib/sampling/queries/specification-of.ts'
import { unitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import { useDatabase } from '#tests/database.ts'
import {
  aConfirmation,
  aFinding,
  aJudgement,
  aStart,
  dayOfSignature,
  idOf,
  notYet,
  type Start,
  unitProgressOf,
} from '#tests/makers/assessment.ts'
import {
  aCentre,
  aPerson,
  aQualifiedAssessor,
  aQualifiedQualityAssurer,
  aRegistration,
  type Centre,
  standard,
} from '#tests/makers/centre.ts'
import { aClaim, aMappedDraft, aSentFile, aSubmission, dayOfWork, submit } from '#tests/makers/evidence.ts'
import { aConcludedSample, aDraw, isAllocated, itsQualityAssurer, pickOf } from '#tests/makers/sampling.ts'

const db = useDatabase()
let centre: Centre
let start: Start

beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

/** Handed in for one registration, recalled, and handed in again for another one, with another assessor. */
async function movedToAnotherAssessor() {
  const assessor = await aQualifiedAssessor(centre)
  const candidate = start.candidate
  const other = await aRegistration({ centre, candidate, assessor, specificationId: standard })
  const first = await aSubmission({ candidate, registration: start.registration, criteria: ['002:2.1'] })
  const { evidenceId } = first
  await recallEvidence(candidate, { evidenceId }, dayOfWork)
  const { rows } = await db.owner.query('select revision from evidence where id = $1', [evidenceId])
  const claims = [aClaim(other.id, 'P12')]
  const { revision } = await mapEvidence(candidate, { evidenceId, revision: rows[0].revision, claims })
  await submit(candidate, { evidenceId, revision })
  return { evidenceId, assessor }
}

it('shows an assessor no earlier version that claimed nothing of theirs', async () => {
  const { evidenceId, assessor } = await movedToAnotherAssessor()
  const item = await within(assessor, tx => evidenceForJudging(tx, assessor, evidenceId))
  expect(item?.version.number).toBe(2)
  expect(item?.before).toBeNull()
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

it('gives what was handed in to whoever stands allocated to its registration, and to nobody else', async () => {
  const { candidate, registration, assessor } = start
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  expect(await reads(assessor, fileId)).toBe(true)
  expect(await reads(await itsQualityAssurer(start), fileId)).toBe(true)
  const others: Actor[] = [
    await aPerson(centre, 'candidate'),
    await aQualifiedAssessor(centre),
    await aPerson(centre, 'quality_assurer'),
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

it('gives the lead whatever was handed in and claims something, as the history of a criterion shows it', async () => {
  const { candidate, registration } = start
  const common = { candidate, registration, criteria: ['001:1.2'], files: files() }
  const { evidenceId } = await aSubmission(common)
  const lead = await aPerson(centre, 'lead_quality_assurer')
  expect(await reads(lead, await firstFileOf(candidate, evidenceId))).toBe(true)
  const draft = await aMappedDraft(common)
  expect(await reads(lead, await firstFileOf(candidate, draft.evidenceId))).toBe(false)
})

it('gives it to no quality assurer who is not allocated, though a unit was signed, drawn and reopened', async () => {
  const { start: reopened, candidate, registration, qualityAssurer, unitProgressId } = await aReopenedUnit()
  const { evidenceId } = await aSubmission({ candidate, registration, criteria: ['002:2.1'], files: files() })
  const fileId = await firstFileOf(candidate, evidenceId)
  const { rows } = await db.owner.query('select status from unit_progress where id = $1', [unitProgressId])
  expect(rows).toEqual([{ status: 'reopened' }])
  const { centre: theirs } = reopened
  expect(await reads(qualityAssurer, fileId)).toBe(true)
  expect(await reads(await aPerson(theirs, 'lead_quality_assurer'), fileId)).toBe(true)
  for (const seat of ['quality_assurer', 'assessor', 'candidate', 'external_quality_assurer'] as const)
    expect(await reads(await aPerson(theirs, seat), fileId), seat).toBe(false)
  expect(await reads(await aPerson(await aCentre(), 'lead_quality_assurer'), fileId)).toBe(false)
})

describe('evidence that claims one of its candidate’s two registrations', () => {
  let both: Start
  let other: { assessor: Actor; qualityAssurer: Actor; id: string }
  let fileId: string
  beforeAll(async () => {
    both = await aStart(centre)
    const assessor = await aQualifiedAssessor(centre)
    const { candidate } = both
    const { id } = await aRegistration({ centre, candidate, specificationId: standard, assessor })
    const qualityAssurer = await aQualifiedQualityAssurer(centre)
    await isAllocated(centre, qualityAssurer, id)
    other = { assessor, qualityAssurer, id }
    const made = await aSubmission({ ...both, criteria: ['002:2.1'], files: files() })
    fileId = await firstFileOf(candidate, made.evidenceId)
  })

  it('is read by those who are allocated to that one', async () => {
    expect(await reads(both.assessor, fileId)).toBe(true)
    expect(await reads(await itsQualityAssurer(both), fileId)).toBe(true)
  })

  it('is not read by those who are allocated to the other', async () => {
    expect(await reads(other.assessor, fileId)).toBe(false)
    expect(await reads(other.qualityAssurer, fileId)).toBe(false)
  })

  it('is read by both once it claims both', async () => {
    const claims = [aClaim(other.id, 'P12')]
    const made = await aSubmission({ ...both, criteria: ['002:2.1'], claims, files: files() })
    const shared = await firstFileOf(both.candidate, made.evidenceId)
    for (const reader of [both.assessor, other.assessor, other.qualityAssurer])
      expect(await reads(reader, shared)).toBe(true)
  })
})

/** Every file that pages of this seat link to, each of which its reader can open. */
describe('what pages link to', () => {
  it('opens for the assessor: the item to judge and the history of each criterion', async () => {
    const { registration, candidate, assessor } = start
    const made = await aSubmission({ ...start, criteria: ['002:2.2'], files: files() })
    await aJudgement({ assessor, evidence: made, judgements: [notYet(registration, '002:2.2')] })
    await reviseEvidence(candidate, made, dayOfWork)
    const { evidenceId } = made
    const { revision } = await within(candidate, tx =>
      tx.evidence.findUniqueOrThrow({ where: { id: evidenceId }, select: { revision: true } }),
    )
    const claims = [aClaim(registration.id, '002:2.3')]
    await submit(candidate, await mapEvidence(candidate, { evidenceId, revision, claims }, dayOfWork))

    const { shown, versions } = await within(assessor, async tx => {
      const desk = await evidenceForJudging(tx, assessor, made.evidenceId)
      const history = await criterionHistory(tx, registration.id, idOf('002:2.2'))
      const item = history?.evidence.find(({ id }) => id === made.evidenceId)
      return {
        shown: [...(desk?.version.files ?? []), ...(item?.versions ?? []).flatMap(each => each.files)],
        versions: item?.versions.map(({ number, claim, files }) => [number, claim !== null, files.length]),
      }
    })
    expect(versions).toEqual([
      [2, false, 0],
      [1, true, 1],
    ])
    expect(shown).toHaveLength(2)
    for (const { id } of shown) expect(await reads(assessor, id)).toBe(true)
  })

  it('opens for quality assurers: the pick, the unit and the history, for the lead and for who is allocated', async () => {
    const pick = await aDrawnPickWithFiles()
    const lead = await aPerson(pick.centre, 'lead_quality_assurer')
    for (const reader of [pick.qualityAssurer, lead]) {
      const shown = await within(reader, async tx => {
        const review = await pickToReview(tx, reader, pick.pickId)
        const unit = await unitOnRecord(tx, reader, pick.unitProgressId)
        return [...(review?.versions ?? []), ...(unit?.versions ?? [])].flatMap(version => version.files)
      })
      expect(shown).toHaveLength(2)
      for (const { id } of shown) expect(await reads(reader, id), reader.seat).toBe(true)
    }
    const stranger = await aPerson(pick.centre, 'quality_assurer')
    const unseen = await within(stranger, async tx => [
      await pickToReview(tx, stranger, pick.pickId),
      await unitOnRecord(tx, stranger, pick.unitProgressId),
      await specificationOf(tx, stranger, pick.registrationId),
    ])
    expect(unseen).toEqual([null, null, null])
    expect(await reads(stranger, pick.fileId)).toBe(false)
  })

  it('leaves out the files of evidence that was withdrawn, but for its candidate', async () => {
    const { registration, candidate, assessor } = start
    const made = await aSubmission({ ...start, criteria: ['002:2.4'], files: files() })
    await withdrawEvidence(candidate, { ...made, reason: 'A face can be seen' }, dayOfWork)
    const linked = (reader: Actor, withDrafts: boolean) =>
      within(reader, async tx => {
        const history = await criterionHistory(tx, registration.id, idOf('002:2.4'), { withDrafts })
        return history?.evidence.flatMap(({ versions }) => versions.flatMap(each => each.files)).length
      })
    expect(await linked(assessor, false)).toBe(0)
    expect(await linked(candidate, true)).toBe(1)
  })
})

/** A unit of one item of evidence with a file, signed and drawn. */
async function aDrawnPickWithFiles() {
  const own = await aCentre()
  const begun = await aStart(own)
  const { candidate, assessor, registration } = begun
  const qualityAssurer = await itsQualityAssurer(begun)
  const unit = specificationById(registration.specificationId).units.find(each => each.number === '002')!
  const criteria = criteriaOf(unit).map(({ code }) => code)
  const evidence = await aSubmission({ candidate, registration, criteria, files: files() })
  await aJudgement({ assessor, evidence, judgements: criteria.map(each => aFinding(registration, each)) })
  await aConfirmation(assessor, evidence.evidenceId)
  const unitProgressId = await unitProgressOf(assessor, registration, unit.id)
  const { decisionId } = await signUnit(assessor, { unitProgressId, feedback: '' }, dayOfSignature)
  await aDraw({ by: qualityAssurer })
  return {
    centre: own,
    qualityAssurer,
    unitProgressId,
    registrationId: registration.id,
    pickId: await pickOf(qualityAssurer, decisionId),
    fileId: await firstFileOf(candidate, evidence.evidenceId),
  }
}

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
