import { within } from '#lib/db.ts'
import { type Break, ChainCheck } from './chain.ts'
import { chainPage } from './queries.ts'

export interface Verification {
  /** How many events were found sound, in order from the first. */
  readonly events: number
  /** The first event that is not; `null` when the chain is unbroken. */
  readonly broken: Break | null
}

/** Follows a centre's whole chain, a page at a time, to its first break or its end; events may be recorded meanwhile. */
export async function verifyChain(centreId: string, pageSize = 1000): Promise<Verification> {
  const check = new ChainCheck()
  let after: number | null = null
  for (;;) {
    const { links, head } = await within({ centreId, personId: null, seat: null }, tx =>
      chainPage(tx, centreId, after, pageSize),
    )
    for (const link of links) {
      const broken = check.next(link)
      if (broken) return { events: check.events, broken }
    }
    // The head was read in the same statement as these last events, so it is theirs.
    if (links.length < pageSize) return { events: check.events, broken: check.end(head) }
    after = links.at(-1)?.seq ?? null
  }
}
