import { describe, expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { columnOf } from './day-rules.ts'
import {
  assessorStanding,
  mayAdminister,
  type OccupationalCompetence,
  ownStandards,
  qualityAssurerStanding,
  type StaffQualification,
} from './staff-rules.ts'

const specification = specificationById('city-and-guilds/3085-02@1')
const on = new Date('2026-11-22T12:00:00Z')

const holds = (code: string, awardedOn = '2020-01-01', expiresOn?: string): StaffQualification => ({
  code,
  title: code,
  awardedOn: columnOf(awardedOn),
  expiresOn: expiresOn ? columnOf(expiresOn) : null,
})

const is = (level: OccupationalCompetence['level'], number: string): OccupationalCompetence => ({
  unitId: specification.units.find(unit => unit.number === number)!.id,
  level,
  basis: 'Manages the service',
  confirmedOn: columnOf('2024-05-01'),
})

describe('assessor', () => {
  it.each<[string, string, StaffQualification[], OccupationalCompetence[]]>([
    ['002, competent with A1', '002', [holds('A1')], [is('competent', '002')]],
    ['001, knowledgeable with A1', '001', [holds('A1')], [is('knowledgeable', '001')]],
    ['001, competent counts as knowledgeable', '001', [holds('CAVA')], [is('competent', '001')]],
    ['001, AVRA is enough', '001', [holds('AVRA')], [is('knowledgeable', '001')]],
    [
      '002, on the last day of validity',
      '002',
      [holds('A1', '2020-01-01', '2026-11-22')],
      [is('competent', '002')],
    ],
    [
      '002, one lapsed and one valid',
      '002',
      [holds('A1', '2020-01-01', '2021-01-01'), holds('QTS')],
      [is('competent', '002')],
    ],
  ])('may assess %s', (_, unitNumber, qualifications, competences) => {
    const { verdict, standing } = assessorStanding({
      specification,
      unitNumber,
      qualifications,
      competences,
      on,
    })
    expect(verdict).toBeNull()
    expect(standing.missing).toEqual([])
    expect(standing.qualification).not.toBeNull()
  })

  it.each<[string, string, StaffQualification[], OccupationalCompetence[], RegExp]>([
    ['002, no competence', '002', [holds('A1')], [], /occupationally competent in unit 002\./],
    [
      '002, competent in the other unit only',
      '002',
      [holds('A1')],
      [is('competent', '001')],
      /competent in unit 002/,
    ],
    [
      '002, only knowledgeable',
      '002',
      [holds('A1')],
      [is('knowledgeable', '002')],
      /competent in unit 002 \(now recorded: knowledgeable\)/,
    ],
    ['002, AVRA alone', '002', [holds('AVRA')], [is('competent', '002')], /hold one of D32-D33, A1/],
    [
      '002, a qualification that is not listed',
      '002',
      [holds('D34')],
      [is('competent', '002')],
      /hold one of D32-D33/,
    ],
    [
      '002, lapsed',
      '002',
      [holds('A1', '2020-01-01', '2026-11-21')],
      [is('competent', '002')],
      /renew A1, which lapsed on 21 November 2026/,
    ],
    [
      '002, the latest of two lapsed',
      '002',
      [holds('QTS', '2010-01-01', '2015-01-01'), holds('A1', '2020-01-01', '2026-01-31')],
      [is('competent', '002')],
      /A1, which lapsed on 31 January 2026/,
    ],
    [
      '002, not yet awarded',
      '002',
      [holds('A1', '2026-11-23')],
      [is('competent', '002')],
      /A1 is awarded only on 23 November 2026/,
    ],
    ['001, nothing at all', '001', [], [], /occupationally knowledgeable in unit 001, and hold one of/],
  ])('may not assess %s', (_, unitNumber, qualifications, competences, says) => {
    const { verdict, standing } = assessorStanding({
      specification,
      unitNumber,
      qualifications,
      competences,
      on,
    })
    expect(verdict?.reason).toBe('assessor-standing')
    expect(verdict?.sentence).toMatch(says)
    expect(standing.missing.length).toBeGreaterThan(0)
  })

  it('asks nothing where the specification has no such rule', () => {
    const nos = specificationById('nos/involve-key-people@1')
    const asked = {
      specification: nos,
      unitNumber: nos.units[0]!.number,
      qualifications: [],
      competences: [],
      on,
    }
    expect(assessorStanding(asked).verdict).toBeNull()
    expect(qualityAssurerStanding(asked).verdict).toBeNull()
  })

  it('allows with what is missing on record where the rule does not block', () => {
    const mild = {
      ...specification,
      rules: specification.rules.map(rule =>
        rule.kind === 'assessor-requirement' ? { ...rule, enforce: 'warn' as const } : rule,
      ),
    }
    const { verdict, standing } = assessorStanding({
      specification: mild,
      unitNumber: '002',
      qualifications: [],
      competences: [],
      on,
    })
    expect(verdict).toBeNull()
    expect(standing.missing).toHaveLength(2)
  })

  it('leads to the page where it is put right, if the reader may open it', () => {
    const asked = { specification, unitNumber: '002', qualifications: [], competences: [], on }
    expect(assessorStanding({ ...asked, personId: 'p1' }).verdict?.mend).toBe('/centre/people/p1')
    expect(assessorStanding(asked).verdict?.mend).toBeUndefined()
  })
})

describe('quality assurer', () => {
  const knowsBoth = [is('knowledgeable', '001'), is('competent', '002')]

  it.each([
    [holds('D34')],
    [holds('V1')],
    [holds('IQA-AWARD')],
    [holds('IQA-LEADING')],
    [holds(ownStandards.code)],
  ])('may, knowing the occupation and holding $code', qualification => {
    expect(
      qualityAssurerStanding({ specification, qualifications: [qualification], competences: knowsBoth, on })
        .verdict,
    ).toBeNull()
  })

  it.each<[string, StaffQualification[], OccupationalCompetence[], RegExp]>([
    [
      'with an assessor qualification only',
      [holds('A1')],
      knowsBoth,
      /hold one of D34, V1, .* own quality assurance standards/,
    ],
    ['knowing one unit only', [holds('V1')], [is('competent', '001')], /knowledgeable in unit 002\./],
    [
      'with a lapsed qualification',
      [holds('V1', '2001-01-01', '2002-02-03')],
      knowsBoth,
      /V1, which lapsed on 3 February 2002/,
    ],
  ])('may not %s', (_, qualifications, competences, says) => {
    const { verdict } = qualityAssurerStanding({ specification, qualifications, competences, on })
    expect(verdict?.reason).toBe('quality-assurer-standing')
    expect(verdict?.sentence).toMatch(says)
  })
})

it('leaves administration to the administrator', () => {
  expect(mayAdminister({ seat: 'centre_administrator' })).toBeNull()
  expect(mayAdminister({ seat: 'lead_quality_assurer' })?.reason).toBe('wrong-seat')
})
