import { describe, expect, it } from 'vitest'
import { specificationById, specifications } from '#specs/index.ts'
import { countsOf, factsOf, factsOfUnit } from './facts.ts'
import { listOf } from './rule-lists.ts'
import { ruleSource, sourceOf } from './source.ts'

const delivering = specificationById('city-and-guilds/3085-02@1')

describe('what a specification holds', () => {
  it.each([
    [
      'nos/involve-key-people@1',
      '28 performance criteria under 3 headings, 107 knowledge statements under 13 headings',
    ],
    [
      'city-and-guilds/3085-01@1',
      '1 unit, 6 outcomes, 24 criteria with 10 sub-points, 13 range blocks with 68 items',
    ],
    [
      'city-and-guilds/3085-02@1',
      '2 units, 12 outcomes, 44 criteria with 16 sub-points, 32 range blocks with 140 items',
    ],
    ['aabps/active-support-interactive-training@1', '4 outcomes, 4 draft criteria'],
    ['unattributed/lead-active-support@1', 'no outcomes named, 7 draft criteria'],
    ['focus-awards/lead-person-centred-practice@1', '3 outcomes, 3 draft criteria'],
  ])('%s: %s', (id, counts) => expect(countsOf(specificationById(id))).toBe(counts))
})

it('leaves out what the source leaves out, save for whose it is', () => {
  const facts = factsOf(specificationById('unattributed/lead-active-support@1'))
  expect(facts).toEqual([
    { term: 'Awarding organisation', detail: 'Not named in the source' },
    { term: 'Holds', detail: 'No outcomes named, 7 draft criteria' },
  ])
})

it('says what a unit is', () => {
  expect(delivering.units.map(unit => factsOfUnit(unit).map(({ detail }) => detail))).toEqual([
    ['R/504/0232', 4, 4, 26, 'Assignment'],
    ['Y/504/0233', 4, 4, 25, 'Portfolio'],
  ])
})

describe('where it says so', () => {
  it.each([
    ['seed 004 L15, L169', 'Document 004, line 15, line 169'],
    ['seed 004 L113-124', 'Document 004, lines 113–124'],
  ])('a rule: %s', (source, words) => expect(ruleSource(source)).toBe(words))

  it.each([
    [507, 'Document 004, line 507'],
    [[217, 218], 'Document 004, lines 217–218'],
    [[7], 'Document 004, line 7'],
  ])('a statement: %j', (lines, words) => expect(sourceOf(delivering, lines)).toBe(words))

  it('no rule keeps its note form', () => {
    const sources = specifications.flatMap(({ rules }) => rules).map(({ source }) => ruleSource(source))
    expect(sources.filter(source => /seed|L\d/.test(source))).toEqual([])
  })
})

it.each([
  ['R07', 10],
  ['R08', 11],
  ['R10', 4],
  ['R04', 4],
  ['R23', 3],
])('%s enumerates %i', (id, count) => {
  const rule = delivering.rules.find(each => each.id === id)
  expect(rule && listOf(rule)?.items).toHaveLength(count)
})
