import { describe, expect, it } from 'vitest'
import { isFound, mappingGroups, wordsOf } from './mapping-groups.ts'

const registrations = [
  { id: 'r1', specificationId: 'city-and-guilds/3085-02@1' },
  { id: 'r2', specificationId: 'nos/involve-key-people@1' },
]
const criteriaOf = (kind: Parameters<typeof mappingGroups>[0], registration: number) =>
  mappingGroups(kind, registrations)[registration]!.units.flatMap(unit =>
    unit.outcomes.flatMap(each => each.criteria),
  )

describe('mappingGroups', () => {
  it('offers every criterion of every registration, with its sub-points and its range', () => {
    expect(criteriaOf('observation', 0)).toHaveLength(44)
    expect(criteriaOf('observation', 1)).toHaveLength(135)
    const found = criteriaOf('observation', 0).find(({ code }) => code === '002:1.1')
    expect(found?.subPoints.map(({ code }) => code)).toEqual(['002:1.1.a', '002:1.1.b', '002:1.1.c'])
    expect(criteriaOf('observation', 0).find(({ code }) => code === '002:2.1')?.range[0]).toContain(
      'routines',
    )
  })

  it('says why a unit refuses the kind, in place of its criteria', () => {
    const [award] = mappingGroups('simulation', registrations)
    expect(award!.units.map(({ refused }) => refused !== null)).toEqual([false, true])
    expect(award!.units[1]!.refused).toContain('real work')
    expect(award!.units[1]!.outcomes).toEqual([])
  })
})

describe('counterparts', () => {
  const linked = (kind: Parameters<typeof mappingGroups>[0]) =>
    criteriaOf(kind, 1).flatMap(({ counterparts }) => counterparts)

  it('lead from the standard to the registration that has them, each with its reason', () => {
    const found = linked('observation')
    expect(found.length).toBeGreaterThan(20)
    for (const { registrationId, code, reason } of found) {
      expect(registrationId).toBe('r1')
      expect(code).toMatch(/^00[12]:/)
      expect(reason).toMatch(/\.$/)
    }
  })

  it('leave out a unit that refuses the kind', () => {
    expect(linked('simulation').filter(({ code }) => code.startsWith('002:'))).toEqual([])
  })
})

describe('isFound', () => {
  const all = criteriaOf('observation', 0)
  const codes = (query: string) => all.filter(each => isFound(each, wordsOf(query))).map(({ code }) => code)

  it.each([
    ['002:2.1', ['002:2.1']],
    ['  ROUTINES crisis-nothing', []],
    ['coproduction citizenship', ['001:2.1']],
  ])('“%s” finds %j', (query, found) => {
    expect(codes(query)).toEqual(found)
  })

  it('finds all with nothing asked', () => {
    expect(codes(' ')).toHaveLength(44)
  })
})
