import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from './contents.ts'
import { faultsIn, faultsInOne } from './faults.ts'
import { specificationById, specifications } from './index.ts'
import type { Criterion, Outcome, Rule, Specification } from './schema.ts'

/** A specification may be broken only in a test, so only here can it be written to. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T
type Draft = Writable<Specification>

const award = 'city-and-guilds/3085-02@1'
const standard = 'nos/involve-key-people@1'
const unitDraft = 'aabps/active-support-interactive-training@1'

type Case = [name: string, id: string, spoil: (draft: Draft) => void, sentence: string]

const cases: Record<string, Case[]> = {
  'its identity': [
    [
      'a badly formed id',
      award,
      d => (d.id = 'City & Guilds 3085@1'),
      "the id 'City & Guilds 3085@1' is badly formed.",
    ],
    [
      'an id without a version',
      award,
      d => (d.id = 'city-and-guilds/3085-02'),
      "the id 'city-and-guilds/3085-02' is badly formed.",
    ],
    [
      'a version that disagrees with the id',
      award,
      d => (d.version = 2),
      'the id does not end in its version, 2.',
    ],
    ['no name at all', standard, d => (d.workingLabel = null), 'it has neither a title nor a working label.'],
    ['no unit', standard, d => (d.units = []), 'it has no unit.'],
    [
      'a badly formed unit id',
      award,
      d => (d.units[1]!.id = '3085/002'),
      "the unit id '3085/002' is badly formed.",
    ],
    ['one unit twice', award, d => d.units.push(d.units[0]!), 'unit 001 appears twice.'],
    ['no seed', award, d => (d.source.seed = ''), 'its source is not named.'],
    ['no lines', award, d => (d.source.lines = 'all'), 'its source is not named.'],
  ],
  'its standing': [
    [
      'withdrawn without a reason',
      unitDraft,
      d => (d.standingReason = null),
      'it is withdrawn without a reason.',
    ],
    ['a draft without a reason', award, d => (d.standing = 'draft'), 'it is draft without a reason.'],
    [
      'a reason for being current',
      award,
      d => (d.standingReason = 'Why not?'),
      'it is current and needs no reason for it.',
    ],
    [
      'not claimable, and nobody says why',
      standard,
      d => (d.notClaimableBecause = null),
      'nothing says why it cannot be claimed.',
    ],
    [
      'current, yet not claimable',
      award,
      d => (d.notClaimableBecause = 'Because.'),
      'it is current, yet said not to be claimable.',
    ],
    [
      'current without accreditation',
      award,
      d => (d.accreditation = null),
      'it is current without an accreditation number.',
    ],
    ['current without credits', award, d => (d.credits = null), 'it is current without credits.'],
    [
      'a unit without credit',
      award,
      d => (d.units[0]!.credit = null),
      'unit 001 lacks its accreditation number, level or credit.',
    ],
  ],
  'its codes': [
    [
      'a criterion twice',
      award,
      d => d.units[0]!.outcomes[0]!.criteria.push(criterion(d, '001:1.3')),
      '001:1.3 appears twice.',
    ],
    [
      'a sub-point twice',
      award,
      d => (criterion(d, '001:2.1').subPoints[1]!.code = '001:2.1.a'),
      '001:2.1.a appears twice.',
    ],
    ['an outcome twice', award, d => (outcome(d, '001:LO2').code = '001:LO1'), '001:LO1 appears twice.'],
    [
      'an outcome of another unit',
      award,
      d => (outcome(d, '001:LO6').code = '003:LO6'),
      'outcome 003:LO6 does not belong to unit 001.',
    ],
    [
      'a criterion of another unit',
      award,
      d => (criterion(d, '002:5.2').code = '001:5.2'),
      '001:5.2 does not belong to outcome 002:LO5.',
    ],
    [
      'a criterion of another outcome',
      award,
      d => (criterion(d, '001:6.3').code = '001:7.3'),
      '001:7.3 does not belong to outcome 001:LO6.',
    ],
    [
      'knowledge among performance',
      standard,
      d => (criterion(d, 'P11').code = 'K108'),
      'K108 does not belong to outcome P:1.',
    ],
    [
      'a draft code of another unit',
      unitDraft,
      d => (criterion(d, 'AABPS-ALIT:C2').code = 'LAS:C2'),
      'LAS:C2 does not belong to outcome AABPS-ALIT:LO2.',
    ],
    ['criteria out of order', standard, d => outcome(d, 'P:1').criteria.reverse(), 'P10 stands after P11.'],
    [
      'an outcome without criteria',
      award,
      d => (outcome(d, '001:LO6').criteria = []),
      'outcome 001:LO6 has no criterion.',
    ],
    [
      'a sub-point of another criterion',
      award,
      d => (criterion(d, '001:2.1').subPoints[0]!.code = '001:2.9.a'),
      'sub-point 001:2.9.a does not belong to 001:2.1.',
    ],
    [
      'a sub-point without a letter',
      award,
      d => (criterion(d, '001:2.1').subPoints[0]!.code = '001:2.1'),
      'sub-point 001:2.1 does not belong to 001:2.1.',
    ],
  ],
  'its criteria': [
    [
      'a kind that its code denies',
      standard,
      d => (criterion(d, 'K4').kind = 'performance'),
      'K4 is marked as performance.',
    ],
    [
      'official wording in a draft',
      unitDraft,
      d => (criterion(d, 'AABPS-ALIT:C1').official = true),
      'AABPS-ALIT:C1 is marked as official in a draft.',
    ],
    [
      'unofficial wording in an award',
      award,
      d => (criterion(d, '001:1.1').official = false),
      '001:1.1 is marked as not official.',
    ],
    [
      'a verb that is not there',
      award,
      d => (criterion(d, '001:1.1').verb = 'evaluate'),
      "001:1.1 does not open with 'evaluate'.",
    ],
    [
      'a term that is not there',
      award,
      d => criterion(d, '001:1.2').terms.push('wishes'),
      "001:1.2 does not contain its term 'wishes'.",
    ],
  ],
  'its counts': [
    ['an outcome lost', award, d => d.units[0]!.outcomes.pop(), 'unit 001 declares 6 outcomes and holds 5.'],
    [
      'an outcome that the source does not name',
      unitDraft,
      d => (outcome(d, 'AABPS-ALIT:LO1').holder = true),
      'unit AABPS-ALIT declares 4 outcomes and holds 3.',
    ],
    [
      'a criterion lost',
      award,
      d => outcome(d, '001:LO6').criteria.pop(),
      'unit 001 declares 24 criteria and holds 23.',
    ],
    [
      'a sub-point lost',
      award,
      d => criterion(d, '001:2.2').subPoints.pop(),
      'unit 001 declares 10 sub-points and holds 9.',
    ],
    [
      'a range block lost',
      award,
      d => outcome(d, '002:LO6').range.pop(),
      'unit 002 declares 19 range blocks and holds 18.',
    ],
    [
      'a range item lost',
      award,
      d => range(d, '002:LO6').items.pop(),
      'unit 002 declares 72 range items and holds 71.',
    ],
    [
      'a performance criterion lost',
      standard,
      d => outcome(d, 'P:3').criteria.pop(),
      'unit NOS declares 28 under 3 headings performance statements and holds 27 under 3.',
    ],
    [
      'a knowledge heading lost',
      standard,
      d => d.units[0]!.outcomes.pop(),
      'unit NOS declares 107 under 13 headings knowledge statements and holds 97 under 12.',
    ],
    [
      'a standard that declares no knowledge',
      standard,
      d => delete d.units[0]!.declared.knowledge,
      'unit NOS declares no knowledge statements and holds 107 under 13.',
    ],
  ],
  'its range': [
    [
      'serves nothing',
      award,
      d => (range(d, '001:LO1').criteria = []),
      "the range 'Current and developing policies may incl' of 001:LO1 serves no criterion.",
    ],
    [
      'an unknown criterion',
      award,
      d => (range(d, '001:LO1').criteria = ['001:1.9']),
      "the range 'Current and developing policies may incl' of 001:LO1 names 001:1.9, which does not exist.",
    ],
    [
      'a criterion of another outcome',
      award,
      d => (range(d, '001:LO1').criteria = ['001:2.4']),
      "the range 'Current and developing policies may incl' of 001:LO1 names 001:2.4, which belongs to another outcome.",
    ],
    [
      'a term that no criterion has',
      award,
      d => (range(d, '001:LO2').term = 'Wishes'),
      "the range 'Types of budgets may include:' of 001:LO2 explains 'Wishes', a term of no criterion it serves.",
    ],
    [
      'a term that nothing explains',
      award,
      d => (range(d, '001:LO2').term = 'Wishes'),
      "no range explains 'types of budgets' in 001:2.3.",
    ],
    [
      'more than its words ask',
      award,
      d => (range(d, '001:LO2').modality = 'must'),
      "the range 'Types of budgets may include:' of 001:LO2 does not read as 'must'.",
    ],
    [
      'a definition without items',
      award,
      d => Object.assign(range(d, '001:LO4'), { modality: 'are', lead: 'They are:', items: [] }),
      "the range 'They are:' of 001:LO4 defines without an item.",
    ],
    [
      'an item twice',
      award,
      d => range(d, '001:LO2').items.push('personal budgets'),
      "the range 'Types of budgets may include:' of 001:LO2 lists 'personal budgets' twice.",
    ],
  ],
  'its references': [
    [
      'guidance on an unknown criterion',
      standard,
      d => d.guidance[2]!.criteria.push('P99'),
      'guidance names P99, which does not exist.',
    ],
    [
      'a mistake about an unknown criterion',
      unitDraft,
      d => d.commonMistakes[0]!.criteria.push('LAS:M1'),
      'a common mistake names LAS:M1, which does not exist.',
    ],
    [
      'unit guidance on an unknown criterion',
      award,
      d => d.units[1]!.guidance[0]!.criteria.push('002:9.9'),
      'guidance of unit 002 names 002:9.9, which does not exist.',
    ],
    [
      'a definition without its term',
      standard,
      d => (d.definitions[0]!.term = 'wishes'),
      "the definition of 'wishes' does not contain its term.",
    ],
    [
      'a definition with a line too few',
      standard,
      d => d.definitions[1]!.lines.pop(),
      "the definition of 'critically analyse' has more or fewer lines than paragraphs.",
    ],
    [
      'a definition for an unknown statement',
      standard,
      d => (d.definitions[0]!.criteria = ['P99']),
      "the definition of 'background' names P99, which does not exist.",
    ],
    [
      'a definition for the wrong kind',
      standard,
      d => (d.definitions[0]!.criteria = ['K10']),
      "the definition of 'background' names K10, which is not performance.",
    ],
    [
      'a headless definition for the wrong kind',
      standard,
      d => (d.definitions.at(-1)!.criteria = ['P1']),
      "the definition of 'Depending on how it ' names P1, which is not knowledge.",
    ],
  ],
  'its rules': [
    ['the same rule twice', award, d => d.rules.push(rule(d, 'R01')), 'rule R01 appears twice.'],
    [
      'the same rule twice for a unit',
      award,
      d => d.rules.push(rule(d, 'R17')),
      'rule R17 for unit 002 appears twice.',
    ],
    ['a bad number', award, d => (rule(d, 'R01').id = 'R1'), 'rule R1 is badly numbered.'],
    ['no source', award, d => (rule(d, 'R01').source = 'the handbook'), 'rule R01 names no source.'],
    [
      'no rule of combination',
      award,
      d => (d.rules = d.rules.filter(({ id }) => id !== 'R03')),
      'it needs one rule of combination.',
    ],
    [
      'an unknown unit',
      award,
      d => Object.assign(rule(d, 'R17'), { unit: '003' }),
      'rule R17 names unit 003, which does not exist.',
    ],
    [
      'an unknown unit in the combination',
      award,
      d => Object.assign(rule(d, 'R03'), { units: ['001', '002', '003'] }),
      'rule R03 names unit 003, which does not exist.',
    ],
    [
      'an unknown criterion',
      award,
      d => Object.assign(rule(d, 'R21'), { criteria: ['001:9.1'] }),
      'rule R21 names 001:9.1, which does not exist.',
    ],
    [
      'a criterion of another unit',
      award,
      d => Object.assign(rule(d, 'R21'), { criteria: ['002:1.3'] }),
      'rule R21 names 002:1.3, which is not in unit 001.',
    ],
    [
      'credits that its units do not give',
      award,
      d => (d.units[1]!.credit = 5),
      'rule R03 asks for 8 credits and its units give 9.',
    ],
    [
      'credits that the specification denies',
      award,
      d => (d.credits = 9),
      'rule R03 asks for 8 credits and the specification says 9.',
    ],
    [
      'another method than the unit',
      award,
      d => (d.units[0]!.assessment = 'portfolio'),
      'rule R14 disagrees with unit 001 on its method.',
    ],
    ['a qualification listed twice', award, d => listTwice(rule(d, 'R08')), 'rule R08 lists D32-D33 twice.'],
    [
      'another modality than the range',
      award,
      d => Object.assign(rule(d, 'R22'), { are: [] }),
      "rule R22 gives 'are' to other criteria of unit 001 than its range does.",
    ],
  ],
  'its text': [
    [
      'empty',
      award,
      d => (criterion(d, '001:1.1').text = ''),
      'units.0.outcomes.0.criteria.0.text is empty.',
    ],
    ['blank', award, d => (d.rights = ' '), 'rights is empty.'],
    [
      'untrimmed',
      standard,
      d => (criterion(d, 'K2').text += ' '),
      'units.0.outcomes.3.criteria.1.text is not trimmed.',
    ],
    [
      'a curly apostrophe',
      award,
      d => (d.units[0]!.title = 'People’s rights'),
      'units.0.title has a curly apostrophe; ours are straight.',
    ],
    [
      'no source line',
      award,
      d => (outcome(d, '001:LO1').line = 0),
      'units.0.outcomes.0.line is not a line of the source.',
    ],
    [
      'a line that is none',
      award,
      d => (criterion(d, '001:1.1').line = Number.NaN),
      'units.0.outcomes.0.criteria.0.line is not a line of the source.',
    ],
    [
      'no lines',
      standard,
      d => (d.definitions[0]!.lines = []),
      'definitions.0.lines are not lines of the source.',
    ],
  ],
}

describe.each(Object.entries(cases))('a fault in %s', (_, table) => {
  it.each(table)('%s', (_, id, spoil, sentence) => {
    const draft = copyOf(id)
    spoil(draft)
    expect([...faultsInOne(draft)]).toContain(`${draft.id}: ${sentence}`)
  })
})

describe('a fault between specifications', () => {
  it('one id twice', () => {
    expect([...faultsIn([...specifications, copyOf(award)])]).toEqual([`${award} is defined twice.`])
  })

  it('one unit with different content', () => {
    const draft = copyOf('city-and-guilds/3085-01@1')
    criterion(draft, '001:1.1').text = 'describe something else:'
    const others = specifications.filter(({ id }) => id !== draft.id)
    expect([...faultsIn([...others, draft])]).toEqual([
      'Unit city-and-guilds/3085/001@1 is defined twice with different content.',
    ])
  })

  it('is not that a unit is shared, or copied word for word', () => {
    const draft = copyOf('city-and-guilds/3085-01@1')
    expect([...faultsIn([specificationById(award), draft])]).toEqual([])
  })

  it('is not that a second version was published', () => {
    const draft = copyOf(award)
    draft.id = 'city-and-guilds/3085-02@2'
    draft.version = 2
    draft.units[1]!.id = 'city-and-guilds/3085/002@2'
    criterion(draft, '002:1.1').text = 'identify the values that are central to personalisation:'
    expect([...faultsIn([...specifications, draft])]).toEqual([])
  })
})

describe('whatever is struck out of a specification', () => {
  const listed = ['outcomes', 'criteria', 'subPoints', 'range', 'items'] as const

  it('is noticed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(award, standard, unitDraft),
        fc.constantFrom(...listed),
        fc.nat(),
        (id, list, n) => {
          const draft = copyOf(id)
          const lists = listsCalled(list, draft.units).filter(({ length }) => length > 0)
          const chosen = lists[n % lists.length]
          if (!chosen) return
          chosen.splice(n % chosen.length, 1)
          expect([...faultsInOne(draft)]).not.toEqual([])
        },
      ),
      { numRuns: 200, seed: 3085 },
    )
  })
})

function copyOf(id: string): Draft {
  // Through JSON, so that parts shared between lists are not shared in the copy.
  return JSON.parse(contentOf(specificationById(id)))
}

function outcome(draft: Draft, code: string): Writable<Outcome> {
  return draft.units.flatMap(unit => unit.outcomes).find(outcome => outcome.code === code)!
}

function criterion(draft: Draft, code: string): Writable<Criterion> {
  const outcomes = draft.units.flatMap(unit => unit.outcomes)
  return outcomes.flatMap(outcome => outcome.criteria).find(criterion => criterion.code === code)!
}

/** The first range block of an outcome. */
function range(draft: Draft, code: string) {
  return outcome(draft, code).range[0]!
}

function rule(draft: Draft, id: Rule['id']): Writable<Rule> {
  return draft.rules.find(rule => rule.id === id)!
}

function listTwice(rule: Writable<Rule>) {
  if (rule.kind === 'assessor-requirement') rule.qualifications.push(rule.qualifications[0]!)
}

function listsCalled(name: string, value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === name && Array.isArray(inner) ? [inner] : []),
    ...listsCalled(name, inner),
  ])
}
