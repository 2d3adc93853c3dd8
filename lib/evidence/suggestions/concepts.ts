import { tells, type Word, wordsOf } from './tokens.ts'
import { concepts } from './vocabulary.ts'

/** What a word, or a few words together, stand for. */
export interface Term {
  /** A stem, or a concept after '#'. */
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Phrase {
  readonly stems: readonly string[]
  readonly names: readonly string[]
}

const named = new Map<string, { stems: readonly string[]; names: string[] }>()
for (const [concept, phrases] of concepts)
  for (const phrase of phrases) {
    const stems = wordsOf(phrase).map(({ stem }) => stem)
    const held = named.get(stems.join(' ')) ?? { stems, names: [] }
    held.names.push(`#${concept}`)
    named.set(stems.join(' '), held)
  }

/** The phrases by the stem that they begin with, the longest first. */
const beginning: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [...named.values()].toSorted((a, b) => b.stems.length - a.stems.length),
  ({ stems: [first = ''] }) => first,
)

/** The telling words of a text as stems. */
export function stemsIn(words: readonly Word[]): Term[] {
  return words.filter(tells).map(({ stem, from, to }) => ({ name: stem, from, to }))
}

/** The concepts that a text names, the longest phrase first at each place. */
export function conceptsIn(words: readonly Word[]): Term[] {
  return words.flatMap(({ stem, from }, place) => {
    const phrase = beginning
      .get(stem)
      ?.find(({ stems }) => stems.every((each, step) => words[place + step]?.stem === each))
    if (!phrase) return []
    const { to } = words[place + phrase.stems.length - 1]!
    return phrase.names.map(name => ({ name, from, to }))
  })
}
