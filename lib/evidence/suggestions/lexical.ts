import type { Term } from './concepts.ts'
import { type Field, fields, type Statement } from './statements.ts'
import { type Word, wordsOf } from './tokens.ts'

/** How much each term speaks for each statement: BM25 over fields of different weight. */
export interface Index {
  readonly size: number
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

interface Posting {
  readonly statement: number
  readonly weight: number
}

const saturation = 1.2
const lengthMatters = 0.5

/** Indexes the statements by the terms that `termsIn` finds in their fields. */
export function indexOf(
  statements: readonly Statement[],
  termsIn: (words: readonly Word[]) => readonly Term[],
): Index {
  const counts = statements.map(() => new Map<string, number>())
  for (const [field, weight] of Object.entries(fields) as [Field, number][]) {
    const texts = statements.map(statement => termsIn(wordsOf(statement.fields[field])))
    const average = texts.reduce((sum, terms) => sum + terms.length, 0) / texts.length || 1
    for (const [statement, terms] of texts.entries()) {
      const share = weight / (1 - lengthMatters + lengthMatters * (terms.length / average))
      const held = counts[statement]!
      for (const { name } of terms) held.set(name, (held.get(name) ?? 0) + share)
    }
  }
  const postings = new Map<string, Posting[]>()
  for (const [statement, held] of counts.entries())
    for (const [name, weight] of held)
      postings.set(name, [...(postings.get(name) ?? []), { statement, weight }])
  for (const [name, found] of postings) {
    const rarity = Math.log(1 + (statements.length - found.length + 0.5) / (found.length + 0.5))
    const weighted = found.map(({ statement, weight }) => ({
      statement,
      weight: (rarity * weight * (saturation + 1)) / (weight + saturation),
    }))
    postings.set(name, weighted)
  }
  return { size: statements.length, postings }
}

/** What the terms of a text say for each statement. A term said often counts little more than one said once. */
export function scoresOf({ size, postings }: Index, terms: readonly Pick<Term, 'name'>[]): number[] {
  const said = new Map<string, number>()
  for (const { name } of terms) said.set(name, (said.get(name) ?? 0) + 1)
  const scores = new Array<number>(size).fill(0)
  for (const [name, times] of said)
    for (const { statement, weight } of postings.get(name) ?? [])
      scores[statement]! += weight * Math.sqrt(Math.min(times, 2))
  return scores
}

/** How much one term says for one statement. */
export function weightFor({ postings }: Index, name: string, statement: number): number {
  return postings.get(name)?.find(posting => posting.statement === statement)?.weight ?? 0
}
