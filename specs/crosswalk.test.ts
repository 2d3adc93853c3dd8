import { describe, expect, it } from 'vitest'
import { contentOf } from './contents.ts'
import { counterparts, strengths } from './crosswalk.ts'
import { faultsInCrosswalk } from './crosswalk-faults.ts'
import type { Link } from './crosswalk-schema.ts'
import { crosswalk } from './crosswalk-v1.ts'
import { specifications } from './index.ts'

const nos = 'nos/involve-key-people@1'
const principles = 'city-and-guilds/3085-01@1'
const delivering = 'city-and-guilds/3085-02@1'

const link = (about: Partial<Link> = {}): Link => ({
  from: { specification: delivering, code: '002:2.1' },
  to: { specification: nos, code: 'P4' },
  strength: 'overlaps',
  reason: 'Both look at what a person prefers.',
  ...about,
})
const faults = (...links: Link[]) => [...faultsInCrosswalk(links, specifications)]

describe('the crosswalk', () => {
  it('is sound', () => expect([...faultsInCrosswalk(crosswalk, specifications)]).toEqual([]))

  it('has what it is said to have', () => {
    const count = (strength: string) => crosswalk.filter(each => each.strength === strength).length
    expect(strengths.map(count)).toEqual([0, 66, 125])
  })

  it('reaches every criterion of both units and every draft statement', () => {
    const linked = new Set(crosswalk.flatMap(({ from, to }) => [from.code, to.code]))
    const missing = specifications
      .filter(({ kind }) => kind !== 'standard')
      .flatMap(({ units }) => units.flatMap(({ outcomes }) => outcomes.flatMap(each => each.criteria)))
      .map(({ code }) => code)
      .filter(code => !linked.has(code))
    expect(missing).toEqual([])
  })

  it('is no part of what was published', () => {
    const published = specifications.map(contentOf).join('\n')
    expect(crosswalk.filter(({ reason }) => published.includes(reason))).toEqual([])
  })
})

describe('a fault is found:', () => {
  it.each<[string, Link[], string]>([
    [
      'a code that does not exist',
      [link({ to: { specification: nos, code: 'P99' } })],
      '002:2.1 to P99: nos/involve-key-people@1 has no criterion P99.',
    ],
    [
      'a specification that does not exist',
      [link({ from: { specification: 'nos/gone@1', code: 'P1' } })],
      'P1 to P4: nos/gone@1 has no criterion P1.',
    ],
    [
      'a sub-point',
      [link({ from: { specification: delivering, code: '002:1.1.a' } })],
      `002:1.1.a to P4: ${delivering} has no criterion 002:1.1.a.`,
    ],
    ['the same link again', [link(), link({ strength: 'supports' })], 'are linked twice.'],
    ['the same link backwards', [link(), link({ from: link().to, to: link().from })], 'are linked twice.'],
    [
      'the same link through another specification of its unit',
      [
        link({ from: { specification: principles, code: '001:1.2' } }),
        link({ from: { specification: delivering, code: '001:1.2' } }),
      ],
      'are linked twice.',
    ],
    ['a link to itself', [link({ to: link().from })], '002:2.1 to 002:2.1 links a criterion to itself.'],
    [
      'a link to itself through another specification',
      [
        link({
          from: { specification: principles, code: '001:1.2' },
          to: { specification: delivering, code: '001:1.2' },
        }),
      ],
      'links a criterion to itself.',
    ],
    [
      'a link within one unit',
      [link({ to: { specification: delivering, code: '002:2.2' } })],
      '002:2.1 to 002:2.2 stays within one unit.',
    ],
    ['no reason', [link({ reason: ' ' })], 'gives no reason.'],
    ['two sentences', [link({ reason: 'One. Two.' })], 'the reason is not one sentence.'],
    ['no full stop', [link({ reason: 'Both are alike' })], 'the reason is not one sentence.'],
    ['white space around', [link({ reason: 'Both are alike. ' })], 'the reason is not trimmed.'],
    ['a curly apostrophe', [link({ reason: 'It’s alike.' })], 'has a curly apostrophe'],
  ])('%s', (_, links, sentence) => expect(faults(...links).join('\n')).toContain(sentence))

  it('and none in a sound link', () => expect(faults(link())).toEqual([]))
})

describe('counterparts', () => {
  const codes = (ids: string[], code: string) => counterparts(ids, code).map(found => found.code)

  it('are found from either side', () => {
    expect(codes([delivering, nos], '002:2.1')).toEqual(['P4', 'K14', 'K16', 'P13', '001:2.4'])
    expect(codes([delivering, nos], 'P13')).toEqual(['002:2.1'])
  })

  it('come with their reason, the strongest first', () => {
    const found = counterparts([delivering, nos], '002:6.2')
    const order = found.map(({ strength }) => strengths.indexOf(strength))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(found[0]).toMatchObject({ specification: nos, code: 'K33', strength: 'overlaps' })
    expect(found[0]!.reason).toMatch(/\.$/)
  })

  it('stay within the specifications that were asked about', () => {
    expect(codes([delivering], '002:2.1')).toEqual(['001:2.4'])
    expect(codes([nos], '002:2.1')).toEqual([])
    expect(counterparts([principles, nos], 'K34').map(({ specification }) => specification)).not.toContain(
      delivering,
    )
  })

  it('know a unit in every specification that has it', () => {
    expect(codes([principles, nos], '001:2.3')).toEqual(['K34', 'K35'])
    expect(codes([delivering, nos], '001:2.3')).toEqual(['K34', 'K35', '002:3.3'])
    expect(codes([principles, delivering, nos], '001:2.3')).toEqual(['K34', 'K35', '002:3.3'])
  })

  it('of a sub-point are those of its criterion', () => {
    expect(codes([delivering, nos], '002:1.1.b')).toEqual(codes([delivering, nos], '002:1.1'))
  })

  it.each(['P99', '', '__proto__'])('of %j are none', code =>
    expect(codes([delivering, nos], code)).toEqual([]),
  )
})
