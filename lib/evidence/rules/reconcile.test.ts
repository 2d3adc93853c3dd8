import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chosen,
  editsBetween,
  type Fields,
  type Reconciled,
  reconciled,
  reconciledEdits,
  same,
} from './reconcile.ts'

const fields = fc.dictionary(
  fc.constantFrom('title', 'narrative', 'claims.r.P1.on', 'claims.r.P1.points[]'),
  fc.array(fc.constantFrom('', 'a', 'b', ' a ', 'a\r\nb', 'a\nb'), { maxLength: 2 }),
)

describe('two versions of a draft', () => {
  it.each<[string, Fields, Fields, Fields, Fields, string[]]>([
    ['nothing changed', { t: ['a'] }, { t: ['a'] }, { t: ['a'] }, { t: ['a'] }, []],
    ['mine changed', { t: ['a'] }, { t: ['b'] }, { t: ['a'] }, { t: ['b'] }, []],
    ['theirs changed', { t: ['a'] }, { t: ['a'] }, { t: ['b'] }, { t: ['b'] }, []],
    ['both changed alike', { t: ['a'] }, { t: ['b'] }, { t: ['b'] }, { t: ['b'] }, []],
    ['both changed differently', { t: ['a'] }, { t: ['b'] }, { t: ['c'] }, { t: ['c'] }, ['t']],
    [
      'different fields changed',
      { t: ['a'], n: ['x'] },
      { t: ['b'], n: ['x'] },
      { t: ['a'], n: ['y'] },
      { t: ['b'], n: ['y'] },
      [],
    ],
    ['I ticked', {}, { t: ['on'] }, {}, { t: ['on'] }, []],
    ['I took a tick off', { t: ['on'] }, {}, { t: ['on'] }, {}, []],
    ['only line ends differ', { t: ['a\nb'] }, { t: ['a\r\nb'] }, { t: ['c'] }, { t: ['c'] }, []],
    ['an empty field is no field', { t: [''] }, {}, { t: ['c'] }, { t: ['c'] }, []],
  ])('%s', (_, base, mine, theirs, merged, conflicts) => {
    const result = reconciled(base, mine, theirs)
    expect(result.fields).toEqual(merged)
    expect(result.conflicts.map(({ name }) => name)).toEqual(conflicts)
  })

  it('keep every change of one side, and both where both changed', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const result = reconciled(base, mine, theirs)
        for (const name of new Set([base, mine, theirs].flatMap(each => Object.keys(each)))) {
          const conflict = result.conflicts.find(each => each.name === name)
          const [was, is, there, kept] = [base[name], mine[name], theirs[name], result.fields[name]]
          if (same(is, was)) expect(same(kept, there)).toBe(true)
          else if (same(there, was)) expect(same(kept, is)).toBe(true)
          else expect(same(is, there) || (same(conflict?.mine, is) && same(kept, there))).toBe(true)
          expect(same(kept, is) || same(kept, there)).toBe(true)
        }
      }),
    )
  })

  it('come out alike whichever is mine, but for what both changed', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const one = reconciled(base, mine, theirs)
        const other = reconciled(base, theirs, mine)
        const names = one.conflicts.map(({ name }) => name)
        expect(other.conflicts.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
        for (const name of Object.keys({ ...one.fields, ...other.fields }))
          if (!names.includes(name)) expect(same(one.fields[name], other.fields[name])).toBe(true)
      }),
    )
  })
})

const namesOf = ({ conflicts }: Reconciled) => conflicts.map(({ name }) => name).toSorted()

describe('what changed', () => {
  it('leads from one to the other', () => {
    fc.assert(
      fc.property(fields, fields, (base, now) => {
        const { fields: there, conflicts } = reconciledEdits(editsBetween(base, now), base)
        expect(conflicts).toEqual([])
        for (const name of Object.keys({ ...base, ...now })) expect(same(there[name], now[name])).toBe(true)
      }),
    )
  })

  it('sent twice changes nothing the second time', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, now, theirs) => {
        const edits = editsBetween(base, now)
        const once = reconciledEdits(edits, theirs)
        const twice = reconciledEdits(edits, once.fields)
        expect(twice.fields).toEqual(once.fields)
        expect(namesOf(twice)).toEqual(namesOf(once))
      }),
    )
  })

  it('is no conflict where what is there came from a send whose answer was lost', () => {
    const edits = { t: { was: [['a'], ['b']], is: ['c'] } }
    expect(reconciledEdits(edits, { t: ['b'] })).toEqual({ fields: { t: ['c'] }, conflicts: [] })
    expect(reconciledEdits(edits, { t: ['d'] }).conflicts).toHaveLength(1)
  })
})

describe('a choice', () => {
  const both = { mine: ['mine'], theirs: ['theirs'] }
  it.each([
    ['mine', both, ['mine']],
    ['theirs', both, ['theirs']],
    ['both', both, ['theirs\n\nmine']],
    ['both', { mine: ['mine'], theirs: [] }, ['mine']],
    ['both', { mine: ['a', 'b'], theirs: ['b', 'c'] }, ['b', 'c', 'a']],
  ] as const)('of %s', (choice, conflict, kept) => expect(chosen(choice, conflict)).toEqual(kept))
})
