import type { Specification } from '#specs/schema.ts'
import { conceptsIn, stemsIn } from './concepts.ts'
import { fused, meanOf, spreadOf, standardised } from './fuse.ts'
import { bearingOf } from './kind-bearing.ts'
import { type Learned, taughtBy } from './learned.ts'
import { type Index, indexOf, scoresOf } from './lexical.ts'
import { likenessTo, type Meaning, type Meanings, meaningsOf } from './semantic.ts'
import { passagesOf } from './sentences.ts'
import { type Statement, statementsOf } from './statements.ts'
import { wordsOf } from './tokens.ts'

/** What each signal counts. Coarse on purpose: finer ones would fit the test sets and nothing else. */
export const weights = { words: 0.4, concepts: 0.7, meaning: 0.7, kind: 1, accepted: 4 } as const
export type Weights = Readonly<Record<keyof typeof weights, number>>

/** A specification made ready for ranking. */
export interface Shelf {
  readonly statements: readonly Statement[]
  readonly words: Index
  readonly concepts: Index
  readonly meanings: Meanings
}

/** Only the beginning of very long files is read: some ten pages. */
const mostPassages = 30

const shelves = new WeakMap<Specification, Shelf>()

/** The shelf of a specification, made once. */
export function shelfOf(specification: Specification): Shelf {
  const known = shelves.get(specification)
  if (known) return known
  const shelf = shelfFrom(statementsOf(specification))
  shelves.set(specification, shelf)
  return shelf
}

export function shelfFrom(statements: readonly Statement[]): Shelf {
  return {
    statements,
    words: indexOf(statements, stemsIn),
    concepts: indexOf(statements, conceptsIn),
    meanings: meaningsOf(statements),
  }
}

export interface Evidence {
  readonly text: string
  readonly kind: string
  /** What the text means, where the encoder is at hand. */
  readonly meaning?: Meaning | null
}

/** How well evidence fits each statement on the shelf, in its order; comparable from shelf to shelf. */
export function fitOf(
  { text, kind, meaning = null }: Evidence,
  shelf: Shelf,
  learned: Learned,
  given: Weights = weights,
): number[] {
  const passages = passagesOf(text)
    .slice(0, mostPassages)
    .map(passage => wordsOf(passage.text))
  const said = passages.length > 0 ? passages : [[]]
  const words = atOneScale(said.map(passage => scoresOf(shelf.words, stemsIn(passage))))
  const concepts = atOneScale(said.map(passage => scoresOf(shelf.concepts, conceptsIn(passage))))
  const byPassage = words.map((scores, place) =>
    fused([
      { scores, weight: given.words },
      { scores: concepts[place]!, weight: given.concepts },
    ]),
  )
  const taught = taughtBy(learned, text)
  return fused([
    { scores: best(byPassage), weight: 1 },
    { scores: standardised(likenessTo(shelf.meanings, meaning)), weight: given.meaning },
    { scores: shelf.statements.map(statement => bearingOf(kind, statement)), weight: given.kind },
    {
      scores: shelf.statements.map(({ criterionId }) => taught.get(criterionId) ?? 0),
      weight: given.accepted,
    },
  ])
}

/** A passage that says little about anything must not count as much as one that says much. */
function atOneScale(passages: readonly number[][]): number[][] {
  const spreads = passages.map(spreadOf)
  const usual = meanOf(spreads)
  return passages.map((scores, place) => standardised(scores, Math.max(spreads[place]!, usual)))
}

/** The passage that speaks most for a statement counts most, and the others a little. */
function best(passages: readonly number[][]): number[] {
  return (passages[0] ?? []).map((_, place) => {
    const scores = passages.map(passage => passage[place]!)
    return 0.7 * Math.max(...scores) + 0.3 * meanOf(scores)
  })
}
