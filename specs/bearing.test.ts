import { describe, expect, it } from 'vitest'
import { adviceFor, definitionsFor, rangeOf, rulesFor } from './bearing.ts'
import { criterionAt, specificationById, statementAt } from './index.ts'

const nos = specificationById('nos/involve-key-people@1')
const delivering = specificationById('city-and-guilds/3085-02@1')

describe('definitions', () => {
  it.each([
    ['P4, named and by a plural', 'P4', ['background', 'individual']],
    ['P17, which orders critical analysis', 'P17', ['critically analyse']],
    ['K4, which orders critical evaluation', 'K4', ['critically evaluate']],
    ['K18, explained without a term', 'K18', [null]],
    ['K89, which has none', 'K89', []],
    ['K23, both', 'K23', ['outcomes', 'outputs']],
  ])('of %s', (_, code, expected) => {
    const criterion = criterionAt(nos, code)
    const terms = criterion && definitionsFor(nos, criterion).map(({ term }) => term)
    expect(terms).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(terms).toEqual([])
  })

  it('for performance say nothing about knowledge', () => {
    const criterion = criterionAt(nos, 'K1')
    const found = criterion && definitionsFor(nos, { ...criterion, text: 'others and the individual' })
    expect(found).toEqual([])
  })

  it('that name statements do not hold elsewhere', () => {
    const criterion = criterionAt(nos, 'K10')
    expect(criterion?.text).toContain('background')
    expect(criterion && definitionsFor(nos, criterion)).toEqual([])
  })
})

describe('range', () => {
  it.each([
    ['002:2.1', ['Person-centred tools']],
    ['001:3.1', ['Outcomes', null]],
    ['001:2.5', ['Diversity of service users', 'Contexts']],
    ['001:6.1', []],
  ])('of %s', (code, expected) => {
    const located = statementAt(delivering, code)
    expect(located && rangeOf(located).map(({ term }) => term)).toEqual(expected)
  })
})

describe('rules', () => {
  it.each([
    ['002:1.3', ['R21'], ['R07', 'R14', 'R16', 'R17', 'R18']],
    ['002:3.3', ['R22'], ['R07', 'R14', 'R16', 'R17', 'R18']],
    ['001:4.4', ['R22'], ['R08', 'R14', 'R15']],
    ['001:1.1', [], ['R08', 'R14', 'R15']],
  ])('for %s', (code, criterion, unit) => {
    const located = statementAt(delivering, code)
    const found = located && rulesFor(delivering, located)
    expect(found?.criterion.map(({ id }) => id)).toEqual(criterion)
    expect(found?.unit.map(({ id }) => id)).toEqual(unit)
  })
})

describe('advice', () => {
  it.each([
    [delivering.id, '001:2.4', 1, 0],
    [delivering.id, '001:2.3', 0, 0],
    [nos.id, 'K73', 1, 0],
    ['unattributed/lead-active-support@1', 'LAS:M5', 2, 2],
  ])('in %s for %s: %i and %i mistakes', (id, code, guidance, mistakes) => {
    const specification = specificationById(id)
    const located = statementAt(specification, code)
    const advice = located && adviceFor(specification, located)
    expect(advice?.guidance).toHaveLength(guidance)
    expect(advice?.mistakes).toHaveLength(mistakes)
  })
})
