import { expect, it } from 'vitest'
import { standingInWords } from './standing-in-words.ts'

const kept = {
  on: '2026-10-15',
  rule: 'R07',
  unit: '002',
  required: 'competent',
  occupation: [{ unit: '002', level: 'competent', basis: 'Registered manager', confirmedOn: '2025-03-01' }],
  qualification: {
    code: 'CAVA',
    title: 'Certificate in Assessing',
    awardedOn: '2020-06-01',
    expiresOn: null,
  },
  missing: [],
}

it.each<[string, unknown, string[]]>([
  [
    'what was on record',
    kept,
    [
      'Occupationally competent for unit 002: Registered manager (confirmed 1 March 2025).',
      'Certificate in Assessing, awarded 1 June 2020.',
    ],
  ],
  [
    'when a qualification ends',
    { ...kept, occupation: [], qualification: { ...kept.qualification, expiresOn: '2027-01-31' } },
    ['Certificate in Assessing, awarded 1 June 2020, valid until 31 January 2027.'],
  ],
  [
    'what was missing',
    { ...kept, occupation: [], qualification: null, missing: ['hold one of the listed qualifications'] },
    ['Missing on the day: hold one of the listed qualifications.'],
  ],
  [
    'that nothing was on record',
    { ...kept, occupation: [], qualification: null },
    ['Nothing was on record on the day.'],
  ],
  [
    'that nothing is asked',
    { ...kept, required: null, occupation: [], qualification: null },
    ['The specification asks nothing of its assessors.'],
  ],
  ['that nothing was kept', {}, ['Nothing about the assessor was kept with this.']],
])('says %s', (_, standing, sentences) => expect(standingInWords(standing)).toEqual(sentences))
