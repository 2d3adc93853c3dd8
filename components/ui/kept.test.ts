import { beforeEach, describe, expect, it } from 'vitest'
import { dropKept, keptKey, keptOf, readKept, type Shelf, wipeKept, writeKept } from './kept.ts'

class Cupboard implements Shelf {
  readonly things = new Map<string, string>()
  get length() {
    return this.things.size
  }
  key(index: number) {
    return [...this.things.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.things.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.things.set(key, value)
  }
  removeItem(key: string) {
    this.things.delete(key)
  }
}

class Full extends Cupboard {
  override setItem(): void {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

const kept = { at: '2026-11-22T14:02:00.000Z', edits: { story: { was: [['']], is: ['I helped A to cook'] } } }
const key = keptKey('asha', 'add-evidence:1')
let shelf: Cupboard

beforeEach(() => {
  shelf = new Cupboard()
})

describe('what is kept on the device', () => {
  it('comes back as it was', () => {
    expect(writeKept(key, kept, shelf)).toBe(true)
    expect(readKept(key, shelf)).toEqual(kept)
  })

  it('belongs to one person', () => {
    writeKept(key, kept, shelf)
    expect(readKept(keptKey('ben', 'add-evidence:1'), shelf)).toBeNull()
  })

  it('is found by whose it is and how its name begins', () => {
    for (const form of ['draft:1', 'draft:2', 'judge']) writeKept(keptKey('asha', form), kept, shelf)
    writeKept(keptKey('ben', 'draft:3'), kept, shelf)
    expect(keptOf('asha', 'draft:', shelf).map(({ form }) => form)).toEqual(['draft:1', 'draft:2'])
    expect(keptOf('asha', '', shelf)).toHaveLength(3)
  })

  it('goes when it is dropped', () => {
    writeKept(key, kept, shelf)
    dropKept(key, shelf)
    expect(readKept(key, shelf)).toBeNull()
  })

  it('is wiped for everyone at sign-out, and nothing else is', () => {
    for (const owner of ['asha', 'ben', 'cara']) writeKept(keptKey(owner, 'x'), kept, shelf)
    shelf.setItem('theirs', '1')
    wipeKept(shelf)
    expect([...shelf.things.keys()]).toEqual(['theirs'])
  })

  it('stays with the one whose device it is', () => {
    for (const owner of ['asha', 'ben']) writeKept(keptKey(owner, 'x'), kept, shelf)
    wipeKept(shelf, keptKey('asha', ''))
    expect([...shelf.things.keys()]).toEqual([keptKey('asha', 'x')])
    writeKept(keptKey('ben', 'x'), kept, shelf)
    wipeKept(shelf, undefined, keptKey('asha', ''))
    expect([...shelf.things.keys()]).toEqual([keptKey('ben', 'x')])
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"at":"never","edits":{}}',
    '{"at":"2026-11-22","edits":{"a":1}}',
    '{"at":"2026-11-22","edits":{"a":{"was":[],"is":[1]}}}',
  ])('is ignored when it is not what was written: %s', damaged => {
    shelf.setItem(key, damaged)
    expect(readKept(key, shelf)).toBeNull()
  })

  it('fails quietly when the device is full or has no store', () => {
    expect(writeKept(key, kept, new Full())).toBe(false)
    expect(writeKept(key, kept, null)).toBe(false)
    expect(readKept(key, null)).toBeNull()
    expect(() => wipeKept(null)).not.toThrow()
  })
})
