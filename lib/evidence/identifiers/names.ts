import * as context from './contexts.ts'
import type { Found } from './found.ts'
import { firstName, isKnownCapital, isWord, surname } from './lexicon.ts'
import { isPerson } from './person.ts'
import { roleOf } from './roles.ts'
import { listsIn, type Scene, space, typedSmall } from './scene.ts'
import type { Token } from './tokens.ts'

/**
 * The names of people in a text. `mask` are the words that name the public, `taken` where something else was
 * found, `confirmed` the words that were names before, and `named` says that the text is a file’s name.
 */
export function namesIn(
  text: string,
  words: readonly Token[],
  given: Pick<Scene, 'confirmed' | 'named'> & {
    mask: readonly boolean[]
    taken: (start: number, end: number) => boolean
  },
): Found[] {
  const tokens = owners(words)
  const hidden = tokens.map(({ start, end }, index) => given.mask[index]! || given.taken(start, end))
  const small = typedSmall(tokens)
  const scene: Scene = { ...given, text, tokens, hidden, small, lists: listsIn(text) }
  const out: Found[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index < from || hidden[index] || !isPerson(scene, index)) continue
    const first = leftmost(scene, index, Math.max(from, index - 6))
    const last = rightmost(scene, index)
    out.push(mentionOf(scene, first, last))
    from = last + 1
  }
  return out
}

/** “bettys daughter”: takes the s of a possessive without its apostrophe from a name. */
function owners(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!token.plain.endsWith('s')) return token
    const stem = token.plain.slice(0, -1)
    const next = tokens[index + 1]
    if (token.text.length < 4 || !next || !space.test(next.gap)) return token
    const standing = firstName(stem)
    if (!standing || firstName(token.plain) || next.shape !== 'small') return token
    const owns = context.kin.has(next.plain)
    if (!owns && (isWord(token.plain) || surname(token.plain) || standing === 'word')) return token
    return { ...token, text: token.text.slice(0, -1), plain: stem, end: token.end - 1, owns }
  })
}

/** Takes titles, first names and initials before the word into the name. */
function leftmost({ tokens, hidden }: Scene, index: number, from: number): number {
  let first = index
  while (first > from && !hidden[first - 1]) {
    const prior = tokens[first - 1]!
    const { gap, opens } = tokens[first]!
    if (opens && !context.plainTitles.has(prior.plain)) break
    if (isTitle(prior, gap)) {
      first--
      const pair =
        (tokens[first - 1]?.plain === 'and' || tokens[first]!.gap === ' & ') &&
        context.plainTitles.has(tokens[first - 2]?.plain ?? '')
      if (pair && first - 2 >= from) first -= 2
      if (!isTitle(tokens[first - 1], tokens[first]!.gap)) break
    } else if (isInitial(prior, gap) || isGiven(prior, gap) || isFamilyFirst(prior, gap)) first--
    else break
  }
  return first
}

const isTitle = (prior: Token | undefined, gap: string): boolean =>
  prior !== undefined &&
  /^\.?[ \u00a0]{1,2}$|^[._]$/.test(gap) &&
  context.titles.has(prior.plain) &&
  (prior.shape !== 'small' || context.plainTitles.has(prior.plain)) &&
  prior.text !== 'MS'
const isInitial = (prior: Token, gap: string): boolean =>
  /^\.? $|^\.$/.test(gap) &&
  prior.text.length === 1 &&
  prior.shape === 'capital' &&
  prior.text !== 'I' &&
  !(prior.text === 'A' && prior.opens)
/** Where the family’s name comes first: “Li Wei”. */
const isFamilyFirst = (prior: Token, gap: string): boolean =>
  space.test(gap) && prior.shape === 'capital' && context.familyFirst.has(prior.plain)
const isGiven = (prior: Token, gap: string): boolean => {
  const standing = firstName(prior.plain)
  const everyday = standing === 'word' && prior.opens
  return (
    space.test(gap) &&
    prior.shape === 'capital' &&
    standing !== undefined &&
    !everyday &&
    !context.months.has(prior.plain)
  )
}

/** Takes the rest of the name after the word. */
function rightmost(scene: Scene, index: number): number {
  const { tokens, hidden, named } = scene
  const start = tokens[index]!
  let last = index
  for (let at = index + 1; at < tokens.length && at - index < 6 && !hidden[at]; at++) {
    const token = tokens[at]!
    const afterInitial = tokens[at - 1]!.text.length === 1
    const fits = named ? /^[ _.-]{0,2}$/ : afterInitial ? /^\.?[ \u00a0]$/ : space
    if (!fits.test(token.gap) || (token.opens && !afterInitial)) break
    const next = tokens[at + 1]
    const leads = next?.shape === 'capital' && /^[ \u00a0'’-]{1,2}$/.test(next.gap)
    if (token.shape === 'small' && context.particles.has(token.plain) && leads && !isWord(start.plain))
      continue
    if (token.shape === 'small') {
      if (isSmallSurname(scene, start, token)) last = at
      break
    }
    if (token.shape === 'upper' && token.text.length < 4 && start.shape !== 'upper') break
    const initial =
      token.text.length === 1 && token.text !== 'I' && next !== undefined && /^\.? $/.test(next.gap)
    if (!(initial && next?.shape === 'capital') && !(context.particles.has(token.plain) && leads)) {
      if (!belongs(scene, start, token)) break
    }
    last = at
  }
  return last
}

function isSmallSurname({ named, small }: Scene, start: Token, token: Token): boolean {
  if (start.shape !== 'small' && !named) return false
  const family = surname(token.plain)
  if (family === 'sure' || context.smallSurnames.has(token.plain)) return true
  return named
    ? family === 'word' && !context.namedThings.has(token.plain)
    : small && firstName(token.plain) === 'sure'
}

/** Whether a capital after a name is a part of it. */
function belongs({ named }: Scene, start: Token, { plain, shape, text }: Token): boolean {
  const label = (named || start.headed) && context.namedThings.has(plain)
  if (firstName(plain) !== undefined) return plain !== 'may' && plain !== 'will'
  const family = surname(plain)
  if (family === 'sure') return true
  if (family === 'word' && !label && !context.institutions.has(plain)) return true
  return !isWord(plain) && !isKnownCapital(plain) && shape === 'capital' && text.length > 2
}

function mentionOf(scene: Scene, first: number, last: number): Found {
  const words = scene.tokens.slice(first, last + 1)
  const called = words.filter(({ plain }) => !context.titles.has(plain) && plain !== 'and')
  const parts = (called.length > 0 ? called : words).map(({ plain }) => plain)
  const role = roleOf(scene, first, last)
  const person = { parts, titled: words.length > parts.length, ...(role && { role }) }
  return { kind: 'name', start: words[0]!.start, end: words.at(-1)!.end, suggestion: '', person }
}
