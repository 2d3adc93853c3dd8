import { specifications } from '#specs/index.ts'
import { conceptsIn, stemsIn } from './concepts.ts'
import { statementsOf } from './statements.ts'
import { wordsOf } from './tokens.ts'

/** A text of evidence, and the criteria for which an assessor accepted it. */
export interface Accepted {
  readonly text: string
  readonly criterionIds: readonly string[]
}

/** What the accepted mappings of one centre teach. It holds nothing of any other centre. */
export interface Learned {
  /** For each accepted text, the criteria it met. */
  readonly criteria: readonly (readonly string[])[]
  /** In which texts each term stands, and how much it says there. */
  readonly postings: ReadonlyMap<string, readonly (readonly [text: number, weight: number])[]>
  readonly size: number
}

export const nothingLearned: Learned = { criteria: [], postings: new Map(), size: 0 }

/** Long evidence says what it is about near its beginning, and a centre has thousands of texts. */
const longest = 2_000
const unlike = 0.12
const nearest = 3

/** Reads the accepted texts once, for any number of suggestions. */
export function learn(accepted: readonly Accepted[]): Learned {
  const texts = accepted.map(({ text }) => countsOf(text))
  const spread = new Map<string, number>()
  for (const counts of texts) for (const name of counts.keys()) spread.set(name, (spread.get(name) ?? 0) + 1)
  const postings = new Map<string, (readonly [number, number])[]>()
  for (const [text, counts] of texts.entries())
    for (const [name, weight] of weighed(counts, spread, texts.length)) {
      const held = postings.get(name)
      if (held) held.push([text, weight])
      else postings.set(name, [[text, weight]])
    }
  return { criteria: accepted.map(({ criterionIds }) => criterionIds), postings, size: texts.length }
}

/**
 * How strongly the accepted texts speak for each criterion, from 0 to 1: the nearest few that met it count,
 * and each one more adds to what the others left open.
 */
export function taughtBy({ criteria, postings, size }: Learned, text: string): Map<string, number> {
  const likeness = new Array<number>(size).fill(0)
  const spread = new Map([...postings].map(([name, found]) => [name, found.length]))
  for (const [name, weight] of weighed(countsOf(text), spread, size))
    for (const [place, other] of postings.get(name) ?? []) likeness[place]! += weight * other
  const close = new Map<string, number[]>()
  for (const [place, ids] of criteria.entries()) {
    const likely = (likeness[place]! - unlike) / (1 - unlike)
    if (likely > 0) for (const id of ids) close.set(id, [...(close.get(id) ?? []), likely])
  }
  return new Map([...close].map(([id, likely]) => [id, together(likely)]))
}

function together(likely: readonly number[]): number {
  const best = likely.toSorted((a, b) => b - a).slice(0, nearest)
  return 1 - best.reduce((open, each) => open * (1 - each), 1)
}

function countsOf(text: string): Map<string, number> {
  const words = wordsOf(text.slice(0, longest))
  const counts = new Map<string, number>()
  for (const { name } of stemsIn(words)) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { name } of conceptsIn(words)) counts.set(name, (counts.get(name) ?? 0) + 0.6)
  return counts
}

/** Terms that are rare, in the statements and in what was accepted, say more; the whole is of length 1. */
function weighed(
  counts: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
  size: number,
): [string, number][] {
  const all = [...counts].map(([name, count]): [string, number] => {
    const share = ((spread.get(name) ?? 0) + 0.5 + backing * commonness(name)) / (size + backing + 1)
    return [name, (1 + Math.log(count + 0.5)) * Math.log(1 / share)]
  })
  const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return all.map(([name, weight]) => [name, weight / length])
}

/** How many accepted texts the statements weigh as much as, so that the first few say what is rare too. */
const backing = 100

let shares: ReadonlyMap<string, number> | null = null

/** The share of all statements in which a term stands. */
function commonness(name: string): number {
  shares ??= sharesOfStatements()
  return shares.get(name) ?? 0
}

function sharesOfStatements(): Map<string, number> {
  const texts = specifications
    .flatMap(statementsOf)
    .map(({ fields: { wording, practice } }) => countsOf(`${wording}; ${practice}`))
  const share = new Map<string, number>()
  for (const counts of texts)
    for (const name of counts.keys()) share.set(name, (share.get(name) ?? 0) + 1 / texts.length)
  return share
}
