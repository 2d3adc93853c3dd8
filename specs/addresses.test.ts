import { describe, expect, it } from 'vitest'
import {
  anchorPath,
  neighboursOf,
  sharing,
  specificationFrom,
  specificationPath,
  statementFrom,
  statementPath,
} from './addresses.ts'
import { criteriaIn, specificationById, specifications, statementAt } from './index.ts'

const delivering = specificationById('city-and-guilds/3085-02@1')

/** Every statement of every specification, sub-points included. */
const all = specifications.flatMap(specification =>
  criteriaIn(specification).flatMap(criterion =>
    [criterion, ...criterion.subPoints].map(({ code }) => ({ specification, code })),
  ),
)

describe('the address of every statement', () => {
  it('is its own', () => {
    const paths = all.map(({ specification, code }) => statementPath(specification, code))
    expect(paths).toHaveLength(4 + 7 + 3 + 135 + (24 + 10) + (44 + 16))
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each([
    ['as written', (segment: string) => segment],
    ['decoded on the way', decodeURIComponent],
    ['encoded once more than need be', (segment: string) => encodeURIComponent(decodeURIComponent(segment))],
  ])('leads back to it %s', (_, onTheWay) => {
    const lost = all.filter(({ specification, code }) => {
      const [, room, body = '', name = '', segment = '', ...rest] = statementPath(specification, code).split(
        '/',
      )
      const found = specificationFrom(onTheWay(body), onTheWay(name))
      const located = found && statementFrom(found, onTheWay(segment))
      const foundCode = located && (located.subPoint ?? located.criterion).code
      return room !== 'specifications' || found !== specification || foundCode !== code || rest.length > 0
    })
    expect(lost).toEqual([])
  })

  it.each([
    [statementPath(delivering, '002:2.1'), '/specifications/city-and-guilds/3085-02@1/002%3A2.1'],
    [specificationPath(delivering), '/specifications/city-and-guilds/3085-02@1'],
    [anchorPath(delivering, '001'), '/specifications/city-and-guilds/3085-02@1#001'],
  ])('reads %s', (path, expected) => expect(path).toBe(expected))
})

describe('an address that leads nowhere', () => {
  it.each([
    ['city-and-guilds', '3085-02'],
    ['city-and-guilds', '3085-02@2'],
    ['City-and-guilds', '3085-02@1'],
    ['city-and-guilds/3085-02@1', ''],
    ['%E0%A4', '%'],
    ['', ''],
    ['__proto__', 'constructor'],
  ])('names no specification: %s / %s', (body, name) => expect(specificationFrom(body, name)).toBeNull())

  it.each(['002:9.9', 'p12', '002:LO1', '%E0%A4', '', ' 002:2.1', '002:2.1.a', '001:2.1.z'])(
    'names no statement: %j',
    segment => expect(statementFrom(delivering, segment)).toBeNull(),
  )
})

describe('neighbours', () => {
  it.each([
    ['001:1.1', null, '001:1.2'],
    ['001:1.3', '001:1.2', '001:2.1'],
    ['001:6.3', '001:6.2', '002:1.1'],
    ['002:6.3', '002:6.2', null],
    ['001:2.2.a', null, '001:2.2.b'],
    ['001:2.2.d', '001:2.2.c', null],
  ])('of %s are %s and %s', (code, previous, next) => {
    const located = statementAt(delivering, code)
    expect(located && neighboursOf(delivering, located)).toEqual({ previous, next })
  })
})

it('says which other specifications hold a unit', () => {
  const shared = delivering.units.map(unit => [unit.number, sharing(delivering, unit).map(({ id }) => id)])
  expect(shared).toEqual([
    ['001', ['city-and-guilds/3085-01@1']],
    ['002', []],
  ])
})
