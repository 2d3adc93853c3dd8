import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fields, reconciledEdits, same } from '#lib/evidence/rules/reconcile.ts'
import { ledger } from './autosave-ledger.ts'
import type { Taken } from './autosave-send.ts'

const answer = (about: Partial<Taken> = {}): Taken => ({
  revision: 2,
  elsewhere: null,
  fields: {},
  conflicts: [],
  copyId: null,
  notes: {},
  ...about,
})

describe('what an autosaving form tells the service', () => {
  it('is nothing until something is typed, and nothing again once it was taken', () => {
    const book = ledger({ text: ['a'] })
    expect(book.isNew({ text: ['a'] })).toBe(false)
    const now = { text: ['b'] }
    const edits = book.pending(now)
    expect(edits).toEqual({ text: { was: [['a']], is: ['b'] } })
    book.taken(now, edits, answer(), now)
    expect(book.isNew(now)).toBe(false)
    expect(book.pending({ text: ['c'] })).toEqual({ text: { was: [['b']], is: ['c'] } })
  })

  it('names everything that it may have been saved as when no answer came', () => {
    const book = ledger({ text: ['a'] })
    book.unanswered(book.pending({ text: ['b'] }))
    expect(book.pending({ text: ['c'] })).toEqual({ text: { was: [['a'], ['b']], is: ['c'] } })
  })

  it('goes by what is stored where that differs from what was sent', () => {
    const book = ledger({ title: [''], text: [] })
    const now = { title: [''], text: ['First'] }
    const notes = { title: 'Give it a title' }
    book.taken(now, book.pending(now), answer({ notes, fields: { title: ['Untitled'] } }), now)
    expect(book.pending({ ...now, title: ['Mine'] })).toEqual({
      title: { was: [['Untitled']], is: ['Mine'] },
    })
    expect(book.isNew(now)).toBe(true)
  })

  it('says nothing of fields that this page does not have', () => {
    const book = ledger({ text: ['a'] })
    const elsewhere = '2026-11-22T14:05:00.000Z'
    const there = { text: ['a'], 'rows.1.text': ['Added elsewhere'] }
    book.taken({ text: ['a'] }, {}, answer({ elsewhere, fields: there }), { text: ['a'] })
    expect(book.isNew({ text: ['a'] })).toBe(false)
    expect(Object.keys(book.pending({ text: ['b'] }))).toEqual(['text'])
  })

  it('says of a row that was here and is gone that it is empty', () => {
    const book = ledger({ 'rows.0.text': ['a'] })
    expect(book.pending({})).toEqual({ 'rows.0.text': { was: [['a']], is: [] } })
  })
})

describe('a change elsewhere', () => {
  const elsewhere = '2026-11-22T14:05:00.000Z'

  it('is shown where nothing was typed meanwhile, and only there', () => {
    const book = ledger({ title: ['t'], text: ['a'] })
    const sent = { title: ['t'], text: ['a'] }
    const fields = { title: ['T'], text: ['A'] }
    const put = book.taken(sent, {}, answer({ elsewhere, fields }), { title: ['t'], text: ['typed'] })
    expect(put).toEqual({ title: ['T'] })
    expect(book.pending({ title: ['T'], text: ['typed'] })).toEqual({ text: { was: [['A']], is: ['typed'] } })
  })

  it('of the same field stays a conflict until it is settled', () => {
    const book = ledger({ text: ['a'] })
    const now = { text: ['mine'] }
    const conflict = answer({ elsewhere, conflicts: ['text'], fields: { text: ['theirs'] }, copyId: 'x' })
    expect(book.taken(now, book.pending(now), conflict, now)).toEqual({})
    expect(book.clashes()).toEqual([{ name: 'text', theirs: ['theirs'] }])
    expect(book.pending(now)).toEqual({ text: { was: [['a']], is: ['mine'] } })
    expect(book.settle('text', 'both', ['mine'])).toEqual(['theirs\n\nmine'])
    expect(book.pending({ text: ['theirs\n\nmine'] })).toEqual({
      text: { was: [['theirs']], is: ['theirs\n\nmine'] },
    })
    expect(book.settle('text', 'mine', ['mine'])).toBeNull()
  })
})

describe('what was typed on this device before', () => {
  it('comes back over what the page brought, with what it was based on', () => {
    const book = ledger({ text: ['changed elsewhere'] })
    const put = book.restored(
      { text: { was: [['old'], ['sent']], is: ['typed'] } },
      { text: ['changed elsewhere'] },
    )
    expect(put).toEqual({ text: ['typed'] })
    expect(book.pending({ text: ['typed'] })).toEqual({ text: { was: [['old'], ['sent']], is: ['typed'] } })
  })

  it('is left alone where it is saved already, or where something newer stands in the field', () => {
    expect(ledger({ text: ['a'] }).restored({ text: { was: [['']], is: ['a'] } }, { text: ['a'] })).toEqual(
      {},
    )
    expect(
      ledger({ text: [''] }).restored({ text: { was: [['']], is: ['a'] } }, { text: ['newer'] }),
    ).toEqual({})
  })
})

const fields = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 1 }),
)

it('brings a form and its service together whatever is typed, answered or lost', () => {
  fc.assert(
    fc.property(fields, fc.array(fc.tuple(fields, fc.boolean()), { maxLength: 6 }), (made, steps) => {
      const book = ledger(made)
      let stored: Fields = made
      let now: Fields = made
      for (const [typed, answered] of [...steps, [{}, true] as const]) {
        now = { a: [], b: [], c: [], ...now, ...typed }
        const edits = book.pending(now)
        const { fields: merged, conflicts } = reconciledEdits(edits, stored)
        expect(conflicts).toEqual([])
        stored = merged
        if (answered) book.taken(now, edits, answer(), now)
        else book.unanswered(edits)
      }
      for (const name of ['a', 'b', 'c']) expect(same(stored[name], now[name])).toBe(true)
      expect(book.isNew(now)).toBe(false)
    }),
  )
})
