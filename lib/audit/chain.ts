import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What stands before the first event of every chain. */
export const genesis = '0'.repeat(64)

export interface Link {
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
  readonly event: string
}

/** An event as RFC 8785 canonical JSON text. */
export function canonical(event: object): string {
  const text = canonicalize(event)
  if (text === undefined) throw new TypeError('an audit event must be JSON')
  return text
}

/** SHA-256, hex, over the previous hash and the event's canonical text. */
export const hashOf = (previousHash: string, event: string): string =>
  createHash('sha256').update(previousHash).update(event).digest('hex')

export interface Break {
  readonly seq: number
  readonly sentence: string
}

/**
 * Follows a chain link by link: hand it each link in order, then the head. `null` as long as it holds;
 * otherwise the first break, which names the event.
 */
export class ChainCheck {
  private seq = 0
  private hash = genesis

  next(link: Link): Break | null {
    const expected = this.seq + 1
    if (link.seq !== expected) return { seq: expected, sentence: `Event ${expected} is missing.` }
    if (link.previousHash !== this.hash)
      return {
        seq: link.seq,
        sentence: `Event ${link.seq} does not follow from event ${this.seq}: one was inserted, dropped or moved.`,
      }
    if (hashOf(link.previousHash, link.event) !== link.hash)
      return { seq: link.seq, sentence: `Event ${link.seq} was altered after it was recorded.` }
    this.seq = link.seq
    this.hash = link.hash
    return null
  }

  end(head: { seq: number; hash: string }): Break | null {
    if (head.seq === this.seq && head.hash === this.hash) return null
    return {
      seq: this.seq + 1,
      sentence: `Event ${this.seq + 1} is missing: the chain should end at event ${head.seq}.`,
    }
  }
}
