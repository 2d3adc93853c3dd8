import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { recordOccupationalCompetence } from '#lib/people/commands/record-occupational-competence.ts'
import { recordStaffQualification } from '#lib/people/commands/record-staff-qualification.ts'
import { staffRecordOf } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'
import { assessorStanding } from '#lib/people/staff-rules.ts'
import { specificationById } from '#specs/index.ts'
import { useDatabase } from '#tests/database.ts'
import { aCentre, aPerson, aQualifiedAssessor, award, type Centre, dayOne } from '#tests/makers/centre.ts'

const db = useDatabase()

let centre: Centre
let assessor: Actor

beforeAll(async () => {
  centre = await aCentre()
  assessor = await aPerson(centre, 'assessor')
})

const recordOf = ({ personId }: Actor) => within(centre.administrator, tx => staffRecordOf(tx, personId))
const qualification = () => ({ personId: assessor.personId, code: 'A1', awardedOn: '2020-06-01' })
const competence = () => ({
  personId: assessor.personId,
  unitIds: specificationById(award).units.map(({ id }) => id),
  level: 'competent' as const,
  basis: 'Manages the service',
  confirmedOn: '2025-06-01',
})

describe('a qualification', () => {
  it('is recorded with its printed title, and renewed in place', async () => {
    await recordStaffQualification(
      centre.administrator,
      { ...qualification(), expiresOn: '2025-01-01' },
      dayOne,
    )
    await recordStaffQualification(
      centre.administrator,
      { ...qualification(), expiresOn: '2030-01-01' },
      dayOne,
    )
    const { qualifications } = await recordOf(assessor)
    expect(qualifications).toHaveLength(1)
    expect(qualifications[0]).toMatchObject({
      title: 'A1 Assess Candidate Performance Using a Range of Methods',
      expiresOn: new Date('2030-01-01T00:00:00Z'),
    })
    const { rowCount } = await db.owner.query(
      `select 1 from audit_event where deed = 'staff-qualification.recorded'`,
    )
    expect(rowCount).toBe(2)
  })

  it.each([
    ['awarded tomorrow', { awardedOn: '2026-01-06' }, 'cannot be after today, 5 January 2026'],
    ['expired before its award', { expiresOn: '2020-05-31' }, 'expiry date is before'],
    ['that nobody knows', { code: 'B9' }, 'does not exist'],
  ])('is refused when %s', async (_, change, says) => {
    await expect(
      recordStaffQualification(centre.administrator, { ...qualification(), ...change }, dayOne),
    ).rejects.toThrow(says)
  })
})

describe('occupational competence', () => {
  it('is recorded for several units at once, and replaced when recorded again', async () => {
    await recordOccupationalCompetence(
      centre.administrator,
      { ...competence(), level: 'knowledgeable' },
      dayOne,
    )
    await recordOccupationalCompetence(centre.administrator, competence(), dayOne)
    const { competences } = await recordOf(assessor)
    expect(competences.map(({ level }) => level)).toEqual(['competent', 'competent'])
  })

  it.each([
    ['confirmed tomorrow', { confirmedOn: '2026-01-06' }, 'cannot be after today'],
    ['in a unit that is not there', { unitIds: ['nowhere/999@1'] }, 'does not exist'],
  ])('is refused when %s', async (_, change, says) => {
    await expect(
      recordOccupationalCompetence(centre.administrator, { ...competence(), ...change }, dayOne),
    ).rejects.toThrow(says)
  })
})

it('makes an assessor who may assess both units', async () => {
  const specification = specificationById(award)
  const record = await recordOf(await aQualifiedAssessor(centre))
  for (const { number: unitNumber } of specification.units)
    expect(assessorStanding({ specification, unitNumber, ...record, on: dayOne }).verdict).toBeNull()
})

it('is kept by each centre for itself', async () => {
  const other = await aCentre()
  await expect(recordStaffQualification(other.administrator, qualification(), dayOne)).rejects.toThrow(
    'does not exist',
  )
  await expect(recordOccupationalCompetence(other.administrator, competence(), dayOne)).rejects.toThrow(
    'does not exist',
  )
  const seen = await within(other.administrator, tx => staffRecordOf(tx, assessor.personId))
  expect(seen).toEqual({ qualifications: [], competences: [] })
})
