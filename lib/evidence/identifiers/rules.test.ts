import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, replaced, summary } from './rules.ts'

describe('replaced', () => {
  const text = 'I helped Doris. Doris thanked me.'
  const both = [
    { offset: 16, found: 'Doris', replacement: 'Individual A' },
    { offset: 9, found: 'Doris', replacement: 'Individual A' },
  ]

  it('puts the replacements where the hits were, in whatever order they come', () => {
    expect(replaced(text, both)).toBe('I helped Individual A. Individual A thanked me.')
  })

  it('does no more the second time', () => {
    expect(replaced(replaced(text, both), both)).toBe(replaced(text, both))
  })

  it('leaves alone what is no longer there, and the second of two that overlap', () => {
    expect(replaced('I helped Elsie.', [{ offset: 9, found: 'Doris', replacement: 'X' }])).toBe(
      'I helped Elsie.',
    )
    const overlapping = [
      { offset: 9, found: 'Doris', replacement: 'X' },
      { offset: 11, found: 'ris', replacement: 'Y' },
    ]
    expect(replaced(text, overlapping)).toBe('I helped X. Doris thanked me.')
  })

  it('never changes anything outside the hits', () => {
    const pieces = fc.array(
      fc.record({ keep: fc.string(), hit: fc.string({ minLength: 1 }), put: fc.string() }),
    )
    fc.assert(
      fc.property(pieces, fc.string(), (parts, end) => {
        let whole = ''
        const chosen = parts.map(({ keep, hit, put }) => {
          whole += keep
          const one = { offset: whole.length, found: hit, replacement: put }
          whole += hit
          return one
        })
        const wanted = parts.map(({ keep, put }) => keep + put).join('') + end
        expect(replaced(whole + end, chosen)).toBe(wanted)
        expect(replaced(whole + end, chosen.toReversed())).toBe(wanted)
      }),
    )
  })
})

describe('keyOf', () => {
  it('is the same for the same kind, finding and place, in other letters too', () => {
    expect(keyOf('name', 'Mrs Patel', 'The text')).toBe(keyOf('name', 'mrs  patel', 'the text'))
  })
  it.each([
    ['name', 'Mrs Patel', 'question 2'],
    ['name', 'Mrs Patell', 'The text'],
    ['private', 'Mrs Patel', 'The text'],
  ] as const)('differs for %s “%s” in %s', (kind, found, where) => {
    expect(keyOf(kind, found, where)).not.toBe(keyOf('name', 'Mrs Patel', 'The text'))
  })
  it('can stand in a form and does not give the finding away', () => {
    expect(keyOf('name', 'Mrs Patel', 'The text')).toMatch(/^name-[0-9a-f]{16}$/)
  })
})

describe('summary', () => {
  it('never says that a text is clean', () => {
    expect(summary([])).toContain('cannot find everything')
    expect(summary([])).not.toMatch(/\b(clean|safe|anonymous|no identif)/i)
  })
  it('counts what is different, and says “possibly”', () => {
    expect(summary([{ key: 'a' }, { key: 'a' }])).toContain('one thing that could possibly identify')
    expect(summary([{ key: 'a' }, { key: 'b' }])).toContain('2 things that could possibly identify')
  })
})
