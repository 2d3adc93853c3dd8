import { describe, expect, it } from 'vitest'
import {
  type Claim,
  type ClaimRow,
  differenceOf,
  mayClaim,
  mayMap,
  type OwnRegistration,
  rowOf,
} from './mapping.ts'

const award: OwnRegistration = { id: 'r1', specificationId: 'city-and-guilds/3085-02@1', status: 'active' }
const standard: OwnRegistration = { id: 'r2', specificationId: 'nos/involve-key-people@1', status: 'active' }
const ended: OwnRegistration = { id: 'r3', specificationId: 'city-and-guilds/3085-01@1', status: 'withdrawn' }
const registrations = [award, standard, ended]
const claim = (about: Partial<Claim>): Claim => ({
  registrationId: 'r1',
  code: '002:2.1',
  subPoints: [],
  note: '',
  location: '',
  filePosition: null,
  ...about,
})

describe('mayClaim', () => {
  it.each([
    ['observation', {}, undefined],
    ['observation', { registrationId: 'r2', code: 'P12' }, undefined],
    ['observation', { code: '002:1.1', subPoints: ['002:1.1.a', '002:1.1.c'] }, undefined],
    ['observation', { registrationId: 'r9' }, 'criterion-not-registered'],
    ['observation', { code: 'P12' }, 'criterion-not-registered'],
    ['observation', { code: '002:1.1.a' }, 'criterion-not-registered'],
    ['observation', { registrationId: 'r3', code: '001:1.1' }, 'registration-ended'],
    ['observation', { code: '002:1.1', subPoints: ['002:1.2.a'] }, 'sub-point-elsewhere'],
    ['simulation', {}, 'kind-not-admitted'],
    ['simulation', { registrationId: 'r2', code: 'P12' }, undefined],
    ['prior_learning', { code: '001:1.2' }, 'kind-not-admitted'],
  ] satisfies [Parameters<typeof mayClaim>[0], Partial<Claim>, string | undefined][])(
    'lets %s claim %j: %s',
    (kind, about, reason) => {
      expect(mayClaim(kind, registrations, claim(about))?.reason).toBe(reason)
    },
  )

  it('refuses the whole set for one claim', () => {
    expect(mayMap('observation', registrations, [claim({}), claim({ code: 'P99' })])?.sentence).toContain(
      'P99',
    )
    expect(mayMap('observation', registrations, [claim({})])).toBeNull()
  })
})

describe('rowOf', () => {
  it('names the criterion by its unit, and its sub-points in their own order', () => {
    const row = rowOf(registrations, claim({ code: '002:1.1', subPoints: ['002:1.1.c', '002:1.1.a'] }))
    expect(row.criterionId).toBe('city-and-guilds/3085/002@1#002:1.1')
    expect(row.subPoints).toEqual(['002:1.1.a', '002:1.1.c'])
  })
})

describe('differenceOf', () => {
  const row = (criterionId: string, note = ''): ClaimRow => ({
    registrationId: 'r1',
    criterionId,
    subPoints: [],
    filePosition: null,
    note,
    location: '',
  })

  it('leaves what is the same alone, and replaces what changed', () => {
    const { added, removed } = differenceOf(
      [row('a'), row('b'), row('c')],
      [row('a'), row('b', 'new'), row('d')],
    )
    expect(added).toEqual([row('b', 'new'), row('d')])
    expect(removed).toEqual([row('b'), row('c')])
  })
})
