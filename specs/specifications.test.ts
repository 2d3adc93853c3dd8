import { describe, expect, it } from 'vitest'
import { contentHash, contentOf } from './contents.ts'
import { faultsIn, faultsInOne } from './faults.ts'
import {
  criteriaIn,
  criteriaOf,
  criterionAt,
  findSpecification,
  labelOf,
  rulesOf,
  specificationById,
  specifications,
  statementAt,
  unitOf,
} from './index.ts'
import type { Outcome } from './schema.ts'

const nos = specificationById('nos/involve-key-people@1')
const principles = specificationById('city-and-guilds/3085-01@1')
const delivering = specificationById('city-and-guilds/3085-02@1')
const drafts = specifications.filter(specification => specification.kind === 'unit-draft')

describe('every specification', () => {
  it.each(specifications)('$id is sound', specification => {
    expect([...faultsInOne(specification)]).toEqual([])
  })

  it('agrees with the others', () => {
    expect([...faultsIn(specifications)]).toEqual([])
  })

  it('is one of the six', () => {
    expect(specifications.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'nos/involve-key-people@1 current',
      'city-and-guilds/3085-01@1 current',
      'city-and-guilds/3085-02@1 current',
      'aabps/active-support-interactive-training@1 withdrawn',
      'unattributed/lead-active-support@1 draft',
      'focus-awards/lead-person-centred-practice@1 draft',
    ])
  })
})

describe('City & Guilds 3085', () => {
  it.each([
    // outcome, criteria, sub-points, items of each range block
    ['001:LO1', 3, 3, [5, 5]],
    ['001:LO2', 5, 7, [8, 8, 6, 5]],
    ['001:LO3', 5, 0, [4, 6, 5]],
    ['001:LO4', 4, 0, [0, 5]],
    ['001:LO5', 4, 0, [7, 4]],
    ['001:LO6', 3, 0, []],
    ['002:LO1', 3, 6, [2, 4]],
    ['002:LO2', 4, 0, [5, 3, 4, 7]],
    ['002:LO3', 4, 0, [11, 3, 6, 5]],
    ['002:LO4', 4, 0, [3, 0, 0, 4]],
    ['002:LO5', 2, 0, [0, 3]],
    ['002:LO6', 3, 0, [5, 4, 3]],
  ])('%s holds %i criteria, %i sub-points and range of %j', (code, criteria, subPoints, range) => {
    const outcome = outcomesOf(delivering).find(outcome => outcome.code === code)
    expect(outcome?.criteria).toHaveLength(criteria)
    expect(outcome?.criteria.flatMap(criterion => criterion.subPoints)).toHaveLength(subPoints)
    expect(outcome?.range.map(block => block.items.length)).toEqual(range)
  })

  it('holds 12 outcomes, 44 criteria, 16 sub-points and 32 range blocks with 140 items', () => {
    const range = outcomesOf(delivering).flatMap(outcome => outcome.range)
    expect(outcomesOf(delivering)).toHaveLength(12)
    expect(criteriaIn(delivering)).toHaveLength(44)
    expect(criteriaIn(delivering).flatMap(criterion => criterion.subPoints)).toHaveLength(16)
    expect(range).toHaveLength(32)
    expect(range.flatMap(block => block.items)).toHaveLength(140)
  })

  it.each([
    ['001', 12, 14],
    ['002', 19, 2],
  ])('prints %s with %i terms in bold and %i criteria without any', (number, terms, without) => {
    const criteria = criteriaIn(delivering).filter(({ code }) => code.startsWith(`${number}:`))
    expect(criteria.flatMap(criterion => criterion.terms)).toHaveLength(terms)
    expect(criteria.filter(criterion => criterion.terms.length === 0)).toHaveLength(without)
  })

  it('shares unit 001 between its two awards', () => {
    expect(principles.units[0]).toBe(delivering.units[0])
    expect(delivering.units.map(unit => unit.id)).toEqual([
      'city-and-guilds/3085/001@1',
      'city-and-guilds/3085/002@1',
    ])
  })

  it('has the numbers of the handbook', () => {
    expect(principles).toMatchObject({ number: '3085-01', accreditation: '600/5652/6', credits: 4 })
    expect(delivering).toMatchObject({ number: '3085-02', accreditation: '600/5589/3', credits: 8 })
    expect(delivering.units).toMatchObject([
      { uan: 'R/504/0232', level: 4, credit: 4, glh: 26, assessment: 'assignment' },
      { uan: 'Y/504/0233', level: 4, credit: 4, glh: 25, assessment: 'portfolio' },
    ])
  })

  it('is not mended where the handbook errs', () => {
    const range = outcomesOf(delivering).flatMap(outcome => outcome.range)
    expect(range.map(block => block.lead)).toContain(
      "The following tools may be used for to enhance the service user's voice, choice, and control:",
    )
    expect(criterionAt(delivering, '002:1.3')?.text).toBe('use person-centred practices to agree outcomes .')
    expect(range.flatMap(block => block.items)).toContain('individual budgets,')
  })

  it('asks more than examples of three range blocks', () => {
    const asking = outcomesOf(delivering)
      .flatMap(outcome => outcome.range)
      .filter(block => block.modality !== 'may')
      .map(block => [block.modality, ...block.criteria])
    expect(asking).toEqual([
      ['unqualified', '001:2.5'],
      ['explanatory', '001:3.1'],
      ['are', '001:4.4'],
      ['must', '002:3.3'],
    ])
  })

  it('keeps range to its own outcome: one term, two lists', () => {
    const lists = outcomesOf(delivering)
      .flatMap(outcome => outcome.range)
      .filter(block => /^person.centred practices$/i.test(block.term ?? ''))
    expect(lists.map(block => [block.criteria, block.items.length])).toEqual([
      [['002:1.3'], 2],
      [['002:4.1'], 3],
    ])
  })

  it('carries every rule of the handbook, and the lesser award those that concern it', () => {
    const upTo24 = Array.from({ length: 24 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)
    expect(idsOf(delivering)).toEqual([...upTo24.filter(id => id !== 'R02'), 'R26'])
    expect(idsOf(principles)).toEqual([
      ...upTo24.filter(id => !['R03', 'R07', 'R16', 'R17', 'R18'].includes(id)),
      'R26',
    ])
  })

  it('lets a lesser qualification assess unit 001 only', () => {
    const accepts = rulesOf(delivering, 'assessor-requirement').map(rule => [
      rule.unit,
      rule.occupational,
      rule.qualifications.length,
      rule.qualifications.some(held => held.code === 'AVRA'),
    ])
    expect(accepts).toEqual([
      ['001', 'knowledgeable', 11, true],
      ['002', 'competent', 10, false],
    ])
  })

  it('wants an observation in unit 002', () => {
    expect(rulesOf(delivering, 'observation-required')).toMatchObject([
      { unit: '002', by: ['assessor', 'expert-witness'], minimum: 1, enforce: 'block' },
    ])
    expect(rulesOf(principles, 'observation-required')).toEqual([])
  })
})

describe('the national occupational standard', () => {
  it.each([
    ['Lead and manage the implementation of systems', 'P1', 'P11', 4, 14],
    ['Lead and manage a service provision that', 'P12', 'P19', 18, 25],
    ['Support workers to manage situations', 'P20', 'P28', 29, 37],
    ['Rights', 'K1', 'K8', 41, 48],
    ['Your practice', 'K9', 'K30', 52, 73],
    ['Personalisation and resources', 'K31', 'K37', 77, 83],
    ['Continuing professional development', 'K38', 'K48', 87, 97],
    ['Communication', 'K49', 'K52', 101, 104],
    ['Health and Safety', 'K53', 'K54', 108, 109],
    ['Safe-guarding', 'K55', 'K61', 113, 119],
    ['Multi-disciplinary working', 'K62', 'K65', 123, 126],
    ['Handling information', 'K66', 'K72', 130, 136],
    ['Leading and managing practice', 'K73', 'K87', 140, 154],
    ['Risk management', 'K88', 'K90', 158, 160],
    ['Managing people', 'K91', 'K97', 164, 170],
    ['Specific to this NOS', 'K98', 'K107', 174, 183],
  ])('under "%s" runs from %s to %s', (title, first, last, firstLine, lastLine) => {
    const criteria = outcomesOf(nos).find(outcome => outcome.title.startsWith(title))?.criteria ?? []
    const count = Number(last.slice(1)) - Number(first.slice(1)) + 1
    expect(criteria).toHaveLength(count)
    expect(criteria[0]).toMatchObject({ code: first, line: firstLine })
    expect(criteria.at(-1)).toMatchObject({ code: last, line: lastLine })
  })

  it('has 28 performance criteria and 107 knowledge statements', () => {
    const criteria = criteriaIn(nos)
    expect(criteria.filter(criterion => criterion.kind === 'performance')).toHaveLength(28)
    expect(criteria.filter(criterion => criterion.kind === 'knowledge')).toHaveLength(107)
  })

  it('has 6 terms for performance, 12 for knowledge and nine rights', () => {
    const appliesTo = nos.definitions.map(definition => definition.appliesTo)
    expect(appliesTo.filter(kind => kind === 'performance')).toHaveLength(6)
    expect(appliesTo.filter(kind => kind === 'knowledge')).toHaveLength(12)
    expect(nos.values?.rights).toHaveLength(9)
  })

  it.each([
    ['P5', 'ensure that you and others seek solutions to enable key people to achieve positive outcomes'],
    ['K44', 'how to address performance that does not meet required standards'],
    ['K83', 'how to promote the services and facilities of your work- setting'],
    ['K101', "factors that can support or undermine people's capacity and involvement as parents or carers"],
  ])('%s is word for word', (code, text) => {
    expect(criterionAt(nos, code)?.text).toBe(text)
  })

  it('asks for critical work where it says so', () => {
    const critical = criteriaIn(nos).filter(criterion => criterion.verb.startsWith('critically'))
    expect(critical.map(criterion => criterion.code)).toEqual([
      'P17',
      'K4',
      'K31',
      'K73',
      'K86',
      'K88',
      'K98',
      'K99',
    ])
  })

  it('has neither code nor title, but a label', () => {
    expect(nos).toMatchObject({ code: null, title: null })
    expect(labelOf(nos)).toBe('Involve key people in service provision')
  })
})

describe('the drafts', () => {
  it.each([
    ['aabps/active-support-interactive-training@1', 4, 4],
    ['unattributed/lead-active-support@1', 0, 7],
    ['focus-awards/lead-person-centred-practice@1', 3, 3],
  ])('%s has %i outcomes of its own and %i statements', (id, outcomes, criteria) => {
    const draft = specificationById(id)
    expect(outcomesOf(draft).filter(outcome => !outcome.holder)).toHaveLength(outcomes)
    expect(criteriaIn(draft)).toHaveLength(criteria)
    expect(criteriaIn(draft).filter(criterion => criterion.official)).toEqual([])
  })

  it.each(drafts)('$id says why nothing can be claimed on it', ({ notClaimableBecause }) => {
    expect(notClaimableBecause).toMatch(/development only/)
  })

  it('keep the ungrammatical outcome that the register has too', () => {
    const titles = drafts.flatMap(outcomesOf).map(outcome => outcome.title)
    expect(titles).toContain('Be able to lead a person-centred practice')
  })
})

describe('finding one’s way', () => {
  it('finds a criterion, a sub-point and what stands above them', () => {
    expect(criterionAt(delivering, '002:2.1')?.verb).toBe('identify')
    expect(statementAt(delivering, '001:2.1.b')).toMatchObject({
      unit: { number: '001' },
      outcome: { code: '001:LO2' },
      criterion: { code: '001:2.1' },
      subPoint: { text: 'citizenship v professional gift models', line: 290 },
    })
    expect(unitOf(delivering, '002:6.3')?.number).toBe('002')
  })

  it('does not take a sub-point for a criterion', () => {
    expect(criterionAt(delivering, '001:2.1.b')).toBeNull()
  })

  it('finds nothing under another specification’s code', () => {
    expect(criterionAt(principles, '002:2.1')).toBeNull()
    expect(unitOf(nos, '001:1.1')).toBeNull()
  })

  it('knows only ids that were published', () => {
    expect(findSpecification('city-and-guilds/3085-02@2')).toBeNull()
    expect(() => specificationById('city-and-guilds/3085-02@2')).toThrow(
      "No specification has the id 'city-and-guilds/3085-02@2'.",
    )
  })
})

describe('the content hash', () => {
  it('is of the content, not of the order it was typed in', () => {
    const { id, ...rest } = nos
    expect(contentOf({ ...rest, id })).toBe(contentOf({ id, ...rest }))
    expect(contentHash({ ...rest, id })).toMatch(/^[0-9a-f]{64}$/)
  })

  it('loses nothing', () => {
    for (const specification of specifications) {
      expect(JSON.parse(contentOf(specification))).toEqual(specification)
    }
  })

  it('changes with a single letter', () => {
    const changed = structuredClone(delivering)
    Object.assign(criteriaOf(changed.units[1]!)[0]!, {
      text: 'identify the value central to personalisation:',
    })
    expect(contentHash(changed)).not.toBe(contentHash(delivering))
  })
})

function outcomesOf(specification: { units: readonly { outcomes: readonly Outcome[] }[] }) {
  return specification.units.flatMap(unit => unit.outcomes)
}

function idsOf(specification: typeof nos) {
  return [...new Set(specification.rules.map(rule => rule.id))].sort()
}
