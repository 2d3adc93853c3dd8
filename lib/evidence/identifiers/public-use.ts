import { institutions, products, titles, works } from './contexts.ts'
import { firstName, isQuoted, isWord, phrasesFrom } from './lexicon.ts'
import type { Token } from './tokens.ts'

const year = /(?<!\d)(?:1[89]\d\d|20\d\d)[a-z]?(?!\d)/g
const near = /^[\s,;.:(&’')\]-]{0,5}$/
const joined = /^[ \u00a0]?(?:&[ \u00a0])?$/

/** Which words of a text name an author, a law, an institution or a public figure, and so no private person. */
export function publicUse(text: string, tokens: readonly Token[]): boolean[] {
  const mask = tokens.map(() => false)
  maskPhrases(tokens, mask)
  maskCitations(text, tokens, mask)
  maskInstitutions(tokens, mask)
  maskReferences(text, tokens, mask)
  maskAuthorsTogether(tokens, mask)
  maskWorks(tokens, mask)
  maskSongs(tokens, mask)
  maskProducts(tokens, mask)
  return mask
}

/** “Maslow’s hierarchy”, “the Waterlow score”: whoever gave a work its name. */
function maskWorks(tokens: readonly Token[], mask: boolean[]) {
  tokens.forEach((token, index) => {
    const titled = titles.has(tokens[index - 1]?.plain ?? '')
    if (token.shape === 'small' || titled || firstName(token.plain) === 'sure') return
    const [next, afterNext] = [tokens[index + 1], tokens[index + 2]]
    const beside = next !== undefined && /^(?:['’]s?)? $/.test(next.gap)
    if (beside && (works.has(next.plain) || (afterNext?.gap === ' ' && works.has(afterNext.plain))))
      mask[index] = true
  })
}

/** “We sang Daisy Bell, Danny Boy and Molly Malone”: the names of songs, up to the next word in small letters. */
function maskSongs(tokens: readonly Token[], mask: boolean[]) {
  tokens.forEach((token, index) => {
    if (!singing.has(token.plain) || tokens[index + 1]?.gap.trim()) return
    for (let at = index + 1; at < tokens.length && at - index < 20; at++) {
      const { shape, plain, opens, gap } = tokens[at]!
      if (opens || !/^[ ,“”"‘’']{1,4}$/.test(gap) || (shape === 'small' && plain !== 'and')) break
      mask[at] = shape !== 'small'
    }
  })
}
const singing = new Set(['sang', 'sing', 'sings', 'singing', 'sung', 'hummed'])

/** “a Parker bath”, “the Desmond course”: what is sold or taught under somebody’s name. */
function maskProducts(tokens: readonly Token[], mask: boolean[]) {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (token.shape !== 'small' && next?.gap === ' ' && next.shape === 'small' && products.has(next.plain))
      mask[index] = true
  })
}

function maskPhrases(tokens: readonly Token[], mask: boolean[]) {
  for (let index = 0; index < tokens.length; index++)
    for (const phrase of phrasesFrom(tokens[index]!.plain)) {
      const there = phrase.every(
        (part, step) =>
          (tokens[index + step]?.plain === part || tokens[index + step]?.plain === `${part}s`) &&
          (step === 0 || /^[\s.&,'’s_-]{0,4}$/.test(tokens[index + step]!.gap)),
      )
      const spoken = phrase.some((_, step) => tokens[index + step]?.shape !== 'small')
      if (there && (spoken || phrase.length > 1))
        for (let step = 0; step < phrase.length; step++) mask[index + step] = true
    }
}

/** “Kolb (1984)”, “(Honey and Mumford, 1992)”, “Johns, C. (2000)”: whoever is quoted once is known everywhere. */
function maskCitations(text: string, tokens: readonly Token[], mask: boolean[]) {
  const quoted = new Set<string>()
  let index = 0
  for (const match of text.matchAll(year)) {
    while (index < tokens.length && tokens[index]!.start < match.index) index++
    const last = tokens[index - 1]
    if (!last) continue
    const gap = text.slice(last.end, match.index)
    if (!/^(?:['’]s?)?[\s,.]*\($|^['’]?s?,\s?$/.test(gap)) continue
    const authors: number[] = []
    for (let at = index - 1; at >= 0 && index - at < 9; at--) {
      const token = tokens[at]!
      const joins = ['and', 'et', 'al', 'eds', 'ed', 'in'].includes(token.plain)
      if (token.shape === 'small' && !joins) break
      if (!joins && token.text.length > 1 && isWord(token.plain) && token.opens && authors.length > 0) break
      if (!joins) authors.push(at)
      if (token.opens || !near.test(token.gap)) break
    }
    const loose = /\($/.test(gap) ? 'bracket' : 'comma'
    const somebody = authors.some(at => titles.has(tokens[at - 1]?.plain ?? ''))
    const others = tokens.slice(Math.max(0, index - 2), index).some(({ plain }) => plain === 'al')
    const first = !others && authors.some(at => firstName(tokens[at]!.plain) === 'sure')
    if (somebody || (first && authors.filter(at => tokens[at]!.text.length > 1).length === 1)) continue
    if (loose === 'comma' && !/\([^()\n]{0,80}$/.test(text.slice(0, match.index).slice(-90))) continue
    for (const at of authors) {
      mask[at] = true
      if (tokens[at]!.text.length > 2) quoted.add(tokens[at]!.plain)
    }
  }
  tokens.forEach((token, at) => {
    const led = tokens[at - 1]
    const person =
      led && /^[ .]+$/.test(token.gap) && (titles.has(led.plain) || firstName(led.plain) === 'sure')
    if (quoted.has(token.plain) && token.shape !== 'small' && !person) mask[at] = true
  })
}

/** “Care Act 2014”, “Joseph Rowntree Foundation”: a run of capitals with an institution or a work in it. */
function maskInstitutions(tokens: readonly Token[], mask: boolean[]) {
  for (let from = 0; from < tokens.length; ) {
    if (tokens[from]!.shape === 'small') {
      from++
      continue
    }
    let to = from + 1
    while (to < tokens.length) {
      const token = tokens[to]!
      const linking =
        ['of', 'the', 'for'].includes(token.plain) && (tokens[to + 1]?.shape ?? 'small') !== 'small'
      if (token.opens || !joined.test(token.gap) || (token.shape === 'small' && !linking)) break
      to++
    }
    const run = tokens.slice(from, to)
    const at = run.findLastIndex(({ plain }, step) => step > 0 && institutions.has(plain))
    const personal = run.some(
      ({ plain }, step) =>
        step < at && (titles.has(plain) || (run.length > 3 && firstName(plain) === 'sure' && run[0]!.headed)),
    )
    if (at > 0 && !personal) for (let step = 0; step <= at; step++) mask[from + step] = true
    from = to
  }
}

const reference =
  /^[^\n]{0,200}\(\d{4}[a-z]?\)[^\n]*(?:\bedn\b|\bed\.|\bPress\b|\bLondon\b|\bAvailable\b|\bJournal\b|\bpp?\.|https?:|\b[A-Z]\p{L}+: [A-Z])[^\n]*$/gmu

/** A line of a list of references names authors, towns and publishers only. */
function maskReferences(text: string, tokens: readonly Token[], mask: boolean[]) {
  const lines = [...text.matchAll(reference)].filter(([line]) =>
    /^[^\n]{0,80}?\p{L}+,? (?:\p{Lu}\.|\(|and |&)/u.test(line),
  )
  let line = 0
  tokens.forEach(({ start }, index) => {
    while (lines[line] && start >= lines[line]!.index + lines[line]![0].length) line++
    if (lines[line] && start >= lines[line]!.index) mask[index] = true
  })
}

/** “Honey and Mumford”, “Lewin, Kotter and Adair”: authors who are named side by side. */
function maskAuthorsTogether(tokens: readonly Token[], mask: boolean[]) {
  const author = (index: number) => {
    const token = tokens[index]
    return token !== undefined && token.shape === 'capital' && isQuoted(token.plain)
  }
  const certain = (index: number) => author(index) && firstName(tokens[index]!.plain) === undefined
  for (let index = 0; index < tokens.length; index++) {
    const joined = /^, $|^ & $/.test(tokens[index + 1]?.gap ?? '')
      ? 1
      : tokens[index + 1]?.plain === 'and'
        ? 2
        : 0
    if (
      joined === 0 ||
      !author(index) ||
      !author(index + joined) ||
      titles.has(tokens[index - 1]?.plain ?? '')
    )
      continue
    if (certain(index) || certain(index + joined)) mask[index] = mask[index + joined] = true
  }
}
