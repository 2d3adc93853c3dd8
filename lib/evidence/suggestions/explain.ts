import { conceptsIn, stemsIn, type Term } from './concepts.ts'
import { type Index, weightFor } from './lexical.ts'
import type { Shelf } from './rank.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { wordsOf } from './tokens.ts'

/** The sentence of the evidence that speaks for a statement, letter for letter. */
export interface Reason extends Span {
  /** The part that the sentence stands in; `from` and `to` count from the beginning of its text. */
  readonly part: string
  /** The words that match, in order, counted in the same way. */
  readonly words: readonly Span[]
}

const mostWords = 6
const conceptShare = 0.5

/** The sentence with most to say for the statement at this place on the shelf; null where none says anything. */
export function explain(
  parts: readonly { readonly name: string; readonly text: string }[],
  shelf: Shelf,
  place: number,
): Reason | null {
  let best: { weight: number; part: string; text: string; sentence: Span; matches: Match[] } | null = null
  for (const { name: part, text } of parts)
    for (const sentence of sentencesOf(text)) {
      const matches = matchesIn(sentence, shelf, place)
      const weight = matches.reduce((sum, match) => sum + match.weight, 0)
      if (weight > (best?.weight ?? 0)) best = { weight, part, text, sentence, matches }
    }
  if (!best) return null
  const { part, text, sentence, matches } = best
  const words = matches
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ text: text.slice(from, to), from, to }))
  return { ...sentence, part, words }
}

interface Match {
  readonly weight: number
  readonly from: number
  readonly to: number
}

/** The words of a sentence that speak for the statement, each place once, the weightier where two overlap. */
function matchesIn(sentence: Span, shelf: Shelf, place: number): Match[] {
  const words = wordsOf(sentence.text)
  const weighed = (terms: readonly Term[], index: Index, share: number) =>
    terms.map(({ name, from, to }) => ({
      name,
      weight: share * weightFor(index, name, place),
      from: sentence.from + from,
      to: sentence.from + to,
    }))
  const all = [
    ...weighed(stemsIn(words), shelf.words, 1),
    ...weighed(conceptsIn(words), shelf.concepts, conceptShare),
  ]
  const kept: (Match & { name: string })[] = []
  for (const match of all.toSorted((a, b) => b.weight - a.weight)) {
    const again = kept.some(
      ({ name, from, to }) => name === match.name || (match.from < to && match.to > from),
    )
    if (match.weight > 0 && !again) kept.push(match)
  }
  return kept
}
