import { describe, expect, it } from 'vitest'
import { Seat } from '#prisma/client/enums.ts'
import { type About, isSentTwice, mayBeWrittenOn, mayRead, mayWrite, relations, toTell } from './rules.ts'

const parties = { candidateId: 'asha', assessorIds: ['ben'], qualityAssurerIds: ['carys'] }
const submitted: About = { kind: 'evidence', status: 'submitted', everSubmitted: true }

describe('who has a part in a thread', () => {
  it.each([
    ['asha', 'candidate', true, true],
    ['dilip', 'candidate', false, false],
    ['ben', 'assessor', true, true],
    ['ewa', 'assessor', false, false],
    ['asha', 'assessor', false, false],
    ['carys', 'quality_assurer', true, true],
    ['femi', 'quality_assurer', false, false],
    ['grace', 'lead_quality_assurer', true, true],
    ['huw', 'external_quality_assurer', true, false],
    ['olwen', 'centre_administrator', false, false],
  ] as const)('%s as %s reads: %s, writes: %s', (personId, seat, reads, writes) => {
    expect(mayRead({ personId, seat }, parties) === null).toBe(reads)
    expect(mayWrite({ personId, seat }, parties, submitted) === null).toBe(writes)
  })

  it('is not told apart from a thread that does not exist', () => {
    expect(mayWrite({ personId: 'ewa', seat: 'assessor' }, parties, submitted)?.reason).toBe('not-found')
    expect(mayWrite({ personId: 'huw', seat: 'external_quality_assurer' }, parties, submitted)?.reason).toBe(
      'thread-read-only',
    )
  })

  it('is settled for every seat', () => {
    const without = Object.values(Seat).filter(seat => !relations[seat])
    expect(without).toEqual(['centre_administrator'])
  })
})

describe('a thread of evidence', () => {
  it.each([
    ['draft', false, 'thread-not-open'],
    ['draft', true, undefined],
    ['submitted', true, undefined],
    ['action_required', true, undefined],
    ['assessed', true, undefined],
    ['withdrawn', true, 'thread-closed'],
    ['withdrawn', false, 'thread-closed'],
  ] as const)('that is %s, handed in before: %s, answers %s', (status, everSubmitted, reason) => {
    expect(mayBeWrittenOn({ kind: 'evidence', status, everSubmitted })?.reason).toBe(reason)
  })
})

describe('a thread of a criterion', () => {
  it.each([
    ['active', undefined],
    ['completed', undefined],
    ['withdrawn', 'thread-closed'],
  ] as const)('of a registration that is %s answers %s', (registrationStatus, reason) => {
    expect(mayBeWrittenOn({ kind: 'criterion', registrationStatus })?.reason).toBe(reason)
  })
})

describe('a message sent twice', () => {
  const last = { authorId: 'asha', text: 'When?', at: new Date('2026-11-02T09:00:00Z') }
  it.each([
    ['the same again', 'asha', 'When?', '2026-11-02T09:00:05Z', true],
    ['after a quarter of an hour', 'asha', 'When?', '2026-11-02T09:15:00Z', false],
    ['other words', 'asha', 'When then?', '2026-11-02T09:00:05Z', false],
    ['somebody else’s', 'ben', 'When?', '2026-11-02T09:00:05Z', false],
  ])('%s', (_, authorId, text, at, twice) => {
    expect(isSentTwice(last, authorId, text, new Date(at))).toBe(twice)
  })

  it('is none where nobody wrote before', () => {
    expect(isSentTwice(null, 'asha', 'When?', new Date())).toBe(false)
  })
})

it('tells the candidate, the assessors, and those quality assurers who wrote', () => {
  expect(toTell(parties, ['grace'])).toEqual([
    { seat: 'candidate', people: ['asha'] },
    { seat: 'assessor', people: ['ben'] },
    { seat: 'quality_assurer', people: ['grace'] },
  ])
})
