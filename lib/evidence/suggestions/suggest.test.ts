import { describe, expect, it } from 'vitest'
import { specificationById, specifications } from '#specs/index.ts'
import { measured } from './measure.ts'
import { passages } from './passages.ts'
import { practiceOf } from './practice.ts'
import { type Part, ranked, suggest } from './suggest.ts'

const standard = specificationById('nos/involve-key-people@1')
const award = specificationById('city-and-guilds/3085-02@1')
const smaller = specificationById('city-and-guilds/3085-01@1')

const narrative = (text: string): Part[] => [{ name: 'narrative', text }]
const codesFor = (text: string, kind: string, specification = standard) =>
  suggest({ parts: narrative(text), kind, specifications: [specification] }).map(({ code }) => code)

describe('suggestions', () => {
  it('find a statement by the standard’s own words and by those of the trade', () => {
    expect(codesFor('How to use supervision to support practice.', 'questioning')[0]).toBe('K45')
    expect(
      codesFor('I talked about one-to-ones and what I do in them.', 'questioning').slice(0, 3),
    ).toContain('K45')
  })

  it('take key people for family and friends, as the scope says', () => {
    const family = codesFor('Her sister and a neighbour were assessed as willing and able.', 'work_product')
    expect(family.slice(0, 3)).toContain('P13')
  })

  it('weigh doing and knowing by the kind of evidence', () => {
    const text = 'How complaints from relatives are dealt with.'
    expect(codesFor(text, 'questioning')[0]).toMatch(/^K/)
    expect(codesFor(text, 'observation')[0]).toMatch(/^P/)
    expect(codesFor('Happy and safe grid.', 'observation', award)[0]).toBe('002:5.1')
  })

  it('leave out what is claimed', () => {
    const request = { parts: narrative('Supervision.'), kind: 'questioning', specifications: [standard] }
    const [first] = suggest(request)
    const rest = suggest({ ...request, claimed: new Set([first!.criterionId]) })
    expect(rest.map(({ criterionId }) => criterionId)).not.toContain(first!.criterionId)
  })

  it('name a criterion of two specifications once', () => {
    const request = {
      parts: narrative('Direct payments.'),
      kind: 'assignment',
      specifications: [award, smaller],
    }
    const ids = ranked(request).map(({ statement }) => statement.criterionId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(44)
  })

  it('bear empty and strange texts', () => {
    for (const text of ['', ' \n ', '¿¡', '🙂🙂', 'x'.repeat(50_000), `${'a'.repeat(10)}\0`])
      expect(suggest({ parts: narrative(text), kind: 'nothing', specifications: [standard] })).toHaveLength(
        10,
      )
  })

  it('say the same every time', () => {
    const request = {
      parts: narrative(passages[0]!.text),
      kind: 'observation',
      specifications: [standard, award],
    }
    expect(suggest(request)).toEqual(suggest(request))
  })

  it('are surer of a telling text than of an empty one', () => {
    const sure = suggest({
      parts: narrative('Five ways to wellbeing: connect, be active, take notice, keep learning, give.'),
      kind: 'work_product',
      specifications: [award],
    })
    const unsure = suggest({ parts: narrative('Hello.'), kind: 'work_product', specifications: [award] })
    expect(sure[0]!.score).toBeGreaterThan(unsure[0]!.score)
    for (const { score } of [...sure, ...unsure]) expect(score >= 0 && score <= 1).toBe(true)
  })
})

describe('the reason', () => {
  const parts = [
    { name: 'title', text: 'A Tuesday' },
    { name: 'narrative', text: 'It rained all day.  I held his supervision and wrote it up. Then home.' },
    { name: 'notes.pdf', text: 'Nothing of note here.' },
  ]
  it('is the sentence of the evidence, letter for letter, with the words that match', () => {
    const found = suggest({ parts, kind: 'questioning', specifications: [standard] })
    const { reason } = found.find(({ code }) => code === 'K45')!
    expect(reason).toMatchObject({ part: 'narrative', text: 'I held his supervision and wrote it up.' })
    const { text } = parts[1]!
    expect(text.slice(reason!.from, reason!.to)).toBe(reason!.text)
    expect(reason!.words.map(word => word.text)).toContain('supervision')
    for (const word of reason!.words) expect(text.slice(word.from, word.to)).toBe(word.text)
  })

  it('is null where no word speaks for the statement', () => {
    const [first] = suggest({ parts: narrative('Qwxz.'), kind: 'questioning', specifications: [standard] })
    expect(first!.reason).toBeNull()
  })

  it('is an exact part of every passage of ours', () => {
    for (const { text, kind } of passages)
      for (const { reason } of suggest({ parts: narrative(text), kind, specifications: [standard, award] }))
        if (reason) expect(text.slice(reason.from, reason.to)).toBe(reason.text)
  })
})

describe('a long document', () => {
  const padding = 'The minutes of the meeting were agreed and the next date was set. '.repeat(200)
  it('is not lost in what stands around it', () => {
    const text = `${padding}\nWe used a door sensor, a pill dispenser and a talking tablet as telecare.\n${padding}`
    expect(codesFor(text, 'assignment').slice(0, 5)).toContain('K36')
  })
})

describe('practice', () => {
  it('is written for every statement of every specification', () => {
    const without = specifications.flatMap(({ units }) =>
      units.flatMap(unit =>
        unit.outcomes.flatMap(({ criteria }) =>
          criteria.filter(({ code }) => !practiceOf(unit.id, code)).map(({ code }) => code),
        ),
      ),
    )
    expect(without).toEqual([])
  })
})

it('finds the right statements of our own passages, in good time', () => {
  const begun = performance.now()
  const items = passages.map(({ text, kind, labels }) => {
    const specification = /^[PK]/.test(labels[0]!) ? standard : award
    const found = ranked({ parts: narrative(text), kind, specifications: [specification] })
    return { labels, codes: found.map(({ statement }) => statement.criterion.code) }
  })
  expect(measured(items).recallAt5).toBeGreaterThan(0.85)
  expect((performance.now() - begun) / items.length).toBeLessThan(150)
})
