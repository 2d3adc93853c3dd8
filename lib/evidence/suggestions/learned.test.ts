import { describe, expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { type Accepted, learn, nothingLearned, taughtBy } from './learned.ts'
import { ranked } from './suggest.ts'

const specification = specificationById('city-and-guilds/3085-02@1')
const idOf = (code: string) => `city-and-guilds/3085/${code.slice(0, 3)}@1#${code}`

const taken = (text: string, ...codes: string[]): Accepted => ({ text, criterionIds: codes.map(idOf) })
const lamps = 'We sorted lampshades at the repair stall and he sold two of them.'
const pigeons = [
  'Individual A raced his pigeons at the loft with three members of the club.',
  'At the pigeon loft Individual B cleaned the cages and entered a race.',
  'Individual C timed the pigeons home and wrote down the race.',
]
const asked = 'He wants to race pigeons again and went to look at a loft.'

const rankOf = (code: string, accepted: readonly Accepted[]) =>
  ranked({
    parts: [{ name: 'narrative', text: asked }],
    kind: 'work_product',
    specifications: [specification],
    learned: learn(accepted),
  }).findIndex(({ statement }) => statement.criterion.code === code)

describe('what is accepted', () => {
  it('makes its criterion rise for a like text', () => {
    expect(rankOf('002:5.2', [])).toBeGreaterThan(5)
    expect(
      rankOf(
        '002:5.2',
        pigeons.map(text => taken(text, '002:5.2')),
      ),
    ).toBeLessThan(3)
  })

  it('counts more the more of it there is', () => {
    const taught = [1, 2, 3].map(
      many =>
        taughtBy(
          learn([taken(lamps, '002:3.1'), ...pigeons.slice(0, many).map(text => taken(text, '002:5.2'))]),
          asked,
        ).get(idOf('002:5.2')) ?? 0,
    )
    expect(taught[0]).toBeGreaterThan(0)
    expect(taught[1]).toBeGreaterThan(taught[0]!)
    expect(taught[2]).toBeGreaterThan(taught[1]!)
  })

  it('says nothing about what it does not resemble', () => {
    const learned = learn([taken(lamps, '002:3.1')])
    expect(taughtBy(learned, asked).size).toBe(0)
    expect(rankOf('002:5.2', [taken(lamps, '002:5.2')])).toBe(rankOf('002:5.2', []))
  })

  it('is nothing where nothing was accepted', () => {
    expect(learn([])).toEqual(nothingLearned)
    expect(taughtBy(nothingLearned, asked).size).toBe(0)
  })

  it('bounds what a long text costs', () => {
    const long = taken(`${pigeons[0]} ${'word '.repeat(100_000)}`, '002:5.2')
    expect(taughtBy(learn([long]), asked).get(idOf('002:5.2'))).toBeGreaterThan(0)
  })
})

it('reads two thousand accepted texts and answers in good time', () => {
  const many = Array.from({ length: 2_000 }, (_, n) => taken(`${pigeons[n % 3]} ${n} ${lamps}`, '002:5.2'))
  const begun = performance.now()
  const learned = learn(many)
  const read = performance.now()
  taughtBy(learned, asked)
  expect(read - begun).toBeLessThan(10_000)
  expect(performance.now() - read).toBeLessThan(1_000)
})
