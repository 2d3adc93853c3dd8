import type { Tx } from '#lib/db.ts'
import { acceptedMappings } from '../queries/accepted-mappings.ts'
import { type Learned, learn } from './learned.ts'

/** Reading two thousand texts takes a second; what they teach changes little within minutes. */
const keptFor = 5 * 60 * 1000
const mostCentres = 50

const kept = new Map<string, { readonly until: number; readonly learned: Learned }>()

/**
 * What assessors of the asking centre accepted, as of some minutes ago at most. Only counts of words are kept, each
 * centre's by itself; an instance that has none reads them anew.
 */
export async function learnedIn(tx: Tx, centreId: string, at: Date): Promise<Learned> {
  const held = kept.get(centreId)
  if (held && held.until > at.getTime()) return held.learned
  const learned = learn(await acceptedMappings(tx))
  kept.delete(centreId)
  kept.set(centreId, { until: at.getTime() + keptFor, learned })
  const [oldest] = kept.keys()
  if (kept.size > mostCentres && oldest) kept.delete(oldest)
  return learned
}
