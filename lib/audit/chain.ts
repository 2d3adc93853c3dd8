import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What stands before the first event of every chain. */
export const genesis = '0'.repeat(64)

/** An event as it is stored: what was hashed, and the columns beside it by which it is searched. */
export interface Link {
  readonly centreId: string
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
  readonly event: string
  readonly deed: string
  readonly subjectId: string
  readonly personId: string | null
  readonly at: Date
}

/** Where a chain says that it ends. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** An event as RFC 8785 canonical JSON text. */
export function canonical(event: object): string {
  const text = canonicalize(event)
  if (text === undefined) throw new TypeError('an audit event must be JSON')
  return text
}

/** SHA-256, hex, over the previous hash and the event's canonical text. */
export const hashOf = (previousHash: string, event: string): string => hash('sha256', previousHash + event)

export interface Break {
  readonly seq: number
  readonly sentence: string
}

const broken = (seq: number, sentence: string): Break => ({ seq, sentence })

/**
 * Follows a chain link by link: hand it each link in the order of `seq`, then the head. `null` as long as it
 * holds; otherwise the first break, which names the event.
 */
export class ChainCheck {
  private seq = 0
  private hash = genesis

  /** How many events have been found sound. */
  get events(): number {
    return this.seq
  }

  next(link: Link): Break | null {
    const expected = this.seq + 1
    if (link.seq < expected)
      return broken(link.seq, `Event ${link.seq} has no place in the chain: it was inserted.`)
    if (link.seq > expected) return broken(expected, `Event ${expected} is missing.`)
    if (link.previousHash !== this.hash)
      return broken(
        link.seq,
        `Event ${link.seq} does not follow from ${this.seq === 0 ? 'the beginning' : `event ${this.seq}`}: one was inserted, dropped or moved.`,
      )
    if (hashOf(link.previousHash, link.event) !== link.hash)
      return broken(link.seq, `Event ${link.seq} was altered after it was recorded.`)
    const column = columnThatDiffers(link)
    if (column)
      return broken(
        link.seq,
        `Event ${link.seq} was altered after it was recorded: its ${column} is not what was hashed.`,
      )
    this.seq = link.seq
    this.hash = link.hash
    return null
  }

  /** @param head `null` when there is none */
  end(head: Head | null): Break | null {
    const next = this.seq + 1
    if (!head && this.seq === 0)
      return broken(1, 'Event 1 is missing: nothing is on record, not even the opening of the centre.')
    if (!head)
      return broken(next, `Event ${next} may be missing: where the chain should end is not on record.`)
    if (head.seq > this.seq)
      return broken(next, `Event ${next} is missing: the chain should end at event ${head.seq}.`)
    if (head.seq < this.seq)
      return broken(
        head.seq + 1,
        `Event ${head.seq + 1} was inserted: the chain should end at event ${head.seq}.`,
      )
    if (head.hash !== this.hash)
      return broken(this.seq, `Event ${this.seq} is not the one that the chain should end with.`)
    return null
  }
}

/** The first column that says something else than the text that was hashed; `null` when all agree. */
function columnThatDiffers(link: Link): string | null {
  const said = JSON.parse(link.event) as Record<string, unknown>
  const stored = {
    seq: link.seq,
    centreId: link.centreId,
    deed: link.deed,
    subjectId: link.subjectId,
    personId: link.personId,
    at: link.at.toISOString(),
  }
  const words = {
    seq: 'number',
    centreId: 'centre',
    deed: 'deed',
    subjectId: 'subject',
    personId: 'person',
    at: 'time',
  }
  for (const [name, value] of Object.entries(stored))
    if (said[name] !== value) return words[name as keyof typeof words]
  return null
}
