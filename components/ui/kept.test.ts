import { beforeEach, describe, expect, it } from 'vitest'
import { dropKept, keptKey, readKept, type Shelf, wipeKept, writeKept } from './kept.ts'

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

const kept = { at: '2026-11-22T14:02:00.000Z', values: { story: 'I helped A to cook' } }
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

  it.each(['', '{', 'null', '[]', '{"at":"never","values":{}}', '{"at":"2026-11-22","values":{"a":1}}'])(
    'is ignored when it is not what was written: %s',
    damaged => {
      shelf.setItem(key, damaged)
      expect(readKept(key, shelf)).toBeNull()
    },
  )

  it('fails quietly when the device is full or has no store', () => {
    expect(writeKept(key, kept, new Full())).toBe(false)
    expect(writeKept(key, kept, null)).toBe(false)
    expect(readKept(key, null)).toBeNull()
    expect(() => wipeKept(null)).not.toThrow()
  })
})
