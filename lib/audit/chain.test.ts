import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChainCheck, canonical, genesis, type Head, hashOf, type Link } from './chain.ts'

const centreId = '01900000-0000-7000-8000-000000000001'
const personId = '01900000-0000-7000-8000-000000000002'
const at = new Date('2026-03-02T09:00:00.000Z')

function aChain(length: number): Link[] {
  const links: Link[] = []
  for (let seq = 1; seq <= length; seq++) {
    const previousHash = links.at(-1)?.hash ?? genesis
    const told = { deed: 'unit.signed', subjectId: `unit ${seq}` }
    const event = canonical({
      seq,
      centreId,
      personId,
      seat: 'assessor',
      at: at.toISOString(),
      ...told,
      detail: {},
    })
    links.push({
      centreId,
      seq,
      previousHash,
      hash: hashOf(previousHash, event),
      event,
      ...told,
      personId,
      at,
    })
  }
  return links
}
const headOf = (links: readonly Link[]): Head => ({ seq: links.length, hash: links.at(-1)?.hash ?? genesis })

function firstBreak(links: readonly Link[], head: Head | null = headOf(aChain(5))): string | null {
  const check = new ChainCheck()
  for (const link of links) {
    const broken = check.next(link)
    if (broken) return broken.sentence
  }
  return check.end(head)?.sentence ?? null
}
const altered = (seq: number, facts: Partial<Link>) =>
  aChain(5).map(link => (link.seq === seq ? { ...link, ...facts } : link))

describe('a chain', () => {
  it('holds as it was recorded', () => expect(firstBreak(aChain(5))).toBeNull())
  it('is broken when nothing is left of it', () => {
    expect(firstBreak([], null)).toBe(
      'Event 1 is missing: nothing is on record, not even the opening of the centre.',
    )
  })

  it.each([
    ['its text', { event: '{"seq":3}' }, 'Event 3 was altered after it was recorded.'],
    ['its hash', { hash: genesis }, 'Event 3 was altered after it was recorded.'],
    [
      'the hash before it',
      { previousHash: genesis },
      'Event 3 does not follow from event 2: one was inserted, dropped or moved.',
    ],
    [
      'its deed',
      { deed: 'unit.reopened' },
      'Event 3 was altered after it was recorded: its deed is not what was hashed.',
    ],
    [
      'its subject',
      { subjectId: 'unit 9' },
      'Event 3 was altered after it was recorded: its subject is not what was hashed.',
    ],
    [
      'its person',
      { personId: null },
      'Event 3 was altered after it was recorded: its person is not what was hashed.',
    ],
    [
      'its time',
      { at: new Date(0) },
      'Event 3 was altered after it was recorded: its time is not what was hashed.',
    ],
    [
      'its centre',
      { centreId: personId },
      'Event 3 was altered after it was recorded: its centre is not what was hashed.',
    ],
  ])('is broken by an event of which somebody changes %s', (_, facts, sentence) => {
    expect(firstBreak(altered(3, facts))).toBe(sentence)
  })

  it('is broken by an event whose text and hash were both rewritten', () => {
    const [, , third] = aChain(5)
    const event = third!.event.replace('unit 3', 'unit 9')
    const rewritten = { event, subjectId: 'unit 9', hash: hashOf(third!.previousHash, event) }
    expect(firstBreak(altered(3, rewritten))).toBe(
      'Event 4 does not follow from event 3: one was inserted, dropped or moved.',
    )
  })

  it.each([1, 3, 5])('is broken when event %i is dropped', dropped => {
    expect(firstBreak(aChain(5).filter(({ seq }) => seq !== dropped))).toMatch(`Event ${dropped} is missing`)
  })

  it('is broken when the rest is renumbered after an event was dropped', () => {
    const links = aChain(5).filter(({ seq }) => seq !== 3)
    expect(firstBreak(links.map((link, index) => ({ ...link, seq: index + 1 })))).toMatch(
      'Event 3 does not follow',
    )
  })

  it('is broken when two events change places', () => {
    const links = aChain(5)
    const places = [1, 3, 2, 4, 5].map((from, index) => ({ ...links[from - 1]!, seq: index + 1 }))
    expect(firstBreak(places)).toMatch('Event 2 does not follow from event 1')
  })

  it.each([-4, 0])('is broken by an event that hides before the first, at %i', seq => {
    expect(firstBreak([{ ...aChain(1)[0]!, seq }, ...aChain(5)])).toBe(
      `Event ${seq} has no place in the chain: it was inserted.`,
    )
  })

  it('is broken by events after its end', () => {
    expect(firstBreak(aChain(7))).toBe('Event 6 was inserted: the chain should end at event 5.')
  })

  it('is broken when its last event and its number agree but not its hash', () => {
    expect(firstBreak(aChain(5), { seq: 5, hash: genesis })).toBe(
      'Event 5 is not the one that the chain should end with.',
    )
  })

  it('is broken when its end was removed', () => {
    expect(firstBreak(aChain(5), null)).toBe(
      'Event 6 may be missing: where the chain should end is not on record.',
    )
  })

  it('does not take another chain for its own', () => {
    const other = aChain(5).map(link => ({ ...link, centreId: personId }))
    expect(firstBreak(other)).toMatch('Event 1 was altered')
  })
})

it('notices any change to any event, and names it or the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.nat(200),
      fc.string({ minLength: 1, maxLength: 1 }),
      (seq, place, char) => {
        const original = aChain(5)[seq - 1]!
        const event = original.event.slice(0, place) + char + original.event.slice(place + 1)
        fc.pre(event !== original.event)
        expect(firstBreak(altered(seq, { event }))).toBe(`Event ${seq} was altered after it was recorded.`)
      },
    ),
  )
})
