import { expect, it } from 'vitest'
import {
  allUnits,
  askedQualifications,
  inThePast,
  mayRecordQualification,
  qualificationNamed,
} from './record-rules.ts'

it('offers every qualification that a rule names once', () => {
  const codes = askedQualifications.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)])
  expect(codes).toEqual(expect.arrayContaining(['A1', 'AVRA', 'V1', 'OWN-QA-STANDARDS']))
})

it('offers a unit that two specifications share once', () => {
  expect(allUnits.filter(({ number }) => number === '001')).toHaveLength(1)
})

it.each([
  [
    'a listed one keeps its printed title',
    'A1',
    'whatever',
    { code: 'A1', title: 'A1 Assess Candidate Performance Using a Range of Methods' },
  ],
  [
    'another gets a code of its title',
    'OTHER',
    'NVQ 4 Care',
    { code: 'OTHER:nvq 4 care', title: 'NVQ 4 Care' },
  ],
  ['an unknown code is none', 'B9', 'NVQ', null],
])('names a qualification: %s', (_, code, title, named) => {
  expect(qualificationNamed(code, title)).toEqual(named)
})

it.each([
  ['today', '2026-11-22', undefined, null],
  ['tomorrow', '2026-11-23', undefined, 'not-in-the-future'],
  ['expiring on the day of award', '2026-11-22', '2026-11-22', null],
  ['expiring before it was awarded', '2026-11-22', '2026-11-21', 'expires-before-award'],
])('takes an award %s or says why not', (_, awardedOn, expiresOn, reason) => {
  expect(mayRecordQualification(awardedOn, expiresOn, '2026-11-22')?.reason ?? null).toBe(reason)
})

it('names what lies in the future', () => {
  expect(inThePast('The day of approval', '2026-11-23', '2026-11-22')?.sentence).toBe(
    'The day of approval cannot be after today, 22 November 2026. Enter the day on which it happened.',
  )
})
