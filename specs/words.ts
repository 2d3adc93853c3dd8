/** Finding words in published text as people type them: without accents, apostrophes or hyphens. */

/** A run of text, and whether it is one that was looked for. */
export interface Piece {
  text: string
  found: boolean
}

/** Text as it is compared, with the way back to the text as it is printed. */
export interface Folded {
  source: string
  plain: string
  /** Where each character of `plain` stands in `source`. */
  at: readonly number[]
  /** The places in `plain` at which a word, or the second half of a hyphenated one, begins. */
  starts: ReadonlySet<number>
}

const apostrophe = /['’‘ʼ`]/
const hyphen = /[-‐‑\u00AD]/
const inWord = /[\p{L}\p{N}]/u

/** "Well-being" and "wellbeing" become the same; what a mark of punctuation parts stays parted. */
export function folded(source: string): Folded {
  let plain = ''
  const at: number[] = []
  const starts = new Set<number>()
  let within = false
  let place = 0
  for (const character of source) {
    if (hyphen.test(character)) within = false
    else if (!apostrophe.test(character)) {
      const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
      const letter = inWord.test(bare)
      if (letter && !within) starts.add(plain.length)
      for (let n = 0; n < bare.length; n++) at.push(place)
      plain += bare
      if (bare) within = letter
    }
    place += character.length
  }
  return { source, plain, at, starts }
}

/** What was typed as the terms that all have to occur, each once. */
export function termsOf(query: string): string[] {
  const parted = folded(query.replaceAll(new RegExp(hyphen, 'g'), ' ')).plain
  const terms = parted.split(/[^\p{L}\p{N}.:]+/u).map(term => term.replaceAll(/^[.:]+|[.:]+$/g, ''))
  return [...new Set(terms)].filter(Boolean)
}

/** Whether a word of the text begins with the term. */
export function occurs(text: Folded, term: string): boolean {
  return !placesOf(text, term).next().done
}

/** The text in pieces, those found that begin a word with one of the terms. */
export function marked(text: Folded, terms: readonly string[]): Piece[] {
  const spans = terms.flatMap(term => [...placesOf(text, term)])
  return cut(text.source, spans)
}

/** The text in pieces, those found that are one of the phrases letter for letter. */
export function markedExactly(text: string, phrases: readonly string[]): Piece[] {
  const spans = phrases.map(phrase => [text.indexOf(phrase), text.indexOf(phrase) + phrase.length] as const)
  return cut(
    text,
    spans.filter(([from]) => from >= 0),
  )
}

function* placesOf({ plain, at, starts }: Folded, term: string): Generator<readonly [number, number]> {
  for (let place = plain.indexOf(term); place >= 0; place = plain.indexOf(term, place + 1)) {
    if (starts.has(place)) yield [at[place] ?? 0, (at[place + term.length - 1] ?? 0) + 1]
  }
}

function cut(text: string, spans: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (to <= done) continue
    const begin = Math.max(from, done)
    pieces.push({ text: text.slice(done, begin), found: false }, { text: text.slice(begin, to), found: true })
    done = to
  }
  pieces.push({ text: text.slice(done), found: false })
  return pieces.filter(piece => piece.text !== '')
}
