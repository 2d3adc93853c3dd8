import * as context from './contexts.ts'
import { firstName, isKnownCapital, isWord, surname } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A text as the search for names sees it. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Words in which something else was found, or which name the public. */
  readonly hidden: readonly boolean[]
  /** Typed in small letters throughout, as on a telephone. */
  readonly small: boolean
  /** The name of a file. */
  readonly named: boolean
  /** Words that were names somewhere: with a capital they are so everywhere. */
  readonly confirmed: ReadonlySet<string>
  /** Where lists of those who were present begin and end. */
  readonly lists: readonly (readonly [start: number, end: number])[]
}

export const space = /^[ \u00a0]{1,2}$/
const list =
  /(?:^|[\n\r.;])[ \t]*(?:[-*•] ?)?(?:those |people |also |staff |team )?(?:present|residents?|clients|service users|patients|children|attendees?|in attendance|apologies(?: received)?(?: from)?|attended by|on duty|cc|invited|participants|attendance|absent|staff on (?:shift|nights?|days?|duty|lates?|earl(?:y|ies))|distribution)[ \t]*[:–-][^\n\r;]{0,600}/gi

/** The lists of people in a text: “Present: …”, “Apologies: …”. */
export const listsIn = (text: string): [number, number][] =>
  [...text.matchAll(list)].map(match => [match.index, match.index + match[0].length])

/** Whether a text is typed without capitals. */
export function typedSmall(tokens: readonly Token[]): boolean {
  const opening = tokens.filter(({ opens }) => opens)
  const capitals = tokens.filter(({ shape, text }) => shape !== 'small' && text !== 'I').length
  const small = opening.filter(({ shape }) => shape === 'small').length
  return tokens.length > 3 && (small > opening.length * 0.6 || capitals <= tokens.length * 0.02)
}

/** What the word before makes of a word. */
export type Lead = 'title' | 'role' | 'called' | 'care' | undefined

export function leadOf({ tokens }: Scene, index: number): Lead {
  const token = tokens[index]!
  const prior = tokens[index - 1]
  if (!prior || /[\n\r]/.test(token.gap)) return undefined
  if (/^\.?[ \u00a0]{1,2}$|^[._]$/.test(token.gap) && isTitled(tokens, index)) return 'title'
  if (!/^[ \u00a0,:(–—"“‘'’-]{1,4}$/.test(token.gap)) return undefined
  const close = space.test(token.gap)
  if (close && token.shape === 'capital' && isNamed(tokens, index) && !context.kin.has(token.plain))
    return 'title'
  const earlier = tokens[index - 2]?.plain ?? ''
  const linked = ['is', 'as', 'was', 'are'].includes(prior.plain) && context.calledBy.has(earlier)
  if (context.calledBy.has(prior.plain) || linked) return 'called'
  const beside = close || /[:(,–—-]/.test(token.gap)
  if (beside && (context.kin.has(prior.plain) || context.cared.has(prior.plain))) return 'role'
  if (context.staff.has(prior.plain) && (close || /[:(]/.test(token.gap))) return 'role'
  return close && context.strongCare.has(prior.plain) ? 'care' : undefined
}

/** “We call him Smudge”, “her name is Temperance”. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const word = (back: number) => tokens[index - back]?.plain ?? ''
  if (['him', 'her', 'them'].includes(word(1))) return calling.has(word(2))
  return word(1) === 'is' && word(2) === 'name' && ['my', 'his', 'her', 'their'].includes(word(3))
}
const calling = new Set(['call', 'calls', 'called', 'calling', 'named', 'nicknamed'])

function isTitled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  const prior = tokens[index - 1]!
  const first = firstName(token.plain)
  if (context.plainTitles.has(prior.plain)) {
    const verb = prior.plain === 'miss' && prior.shape === 'small' && token.shape === 'small'
    const sclerosis = prior.text === 'MS'
    return !sclerosis && !(verb && isWord(token.plain))
  }
  if (context.titles.has(prior.plain)) {
    const named = first !== undefined || (surname(token.plain) !== undefined && prior.shape === 'capital')
    if (token.shape !== 'capital' && !(prior.shape === 'small' && first === 'sure')) return false
    return (
      (!isWord(token.plain) || named) && (!isKnownCapital(token.plain) || surname(token.plain) !== undefined)
    )
  }
  const initial = prior.text.length === 1 && prior.shape === 'capital'
  return initial && context.plainTitles.has(tokens[index - 2]?.plain ?? '')
}

/** “a resident called Sunny”, “her name is Joy”: and not “an approach called Mindfulness”. */
export function calledPerson({ tokens }: Scene, index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ plain }) =>
      [context.cared, context.kin, context.staff, context.somebody].some(words => words.has(plain)),
    )
}

/** Whether one of these verbs follows the word, an adverb between them or not. */
export function followedBy({ tokens }: Scene, index: number, verbs: ReadonlySet<string>): boolean {
  const follows = (at: number) => {
    const word = tokens[at]
    return word !== undefined && space.test(word.gap) && word.shape === 'small' ? word.plain : ''
  }
  const next = follows(index + 1)
  return verbs.has(next) || (context.adverbs.has(next) && verbs.has(follows(index + 2)))
}

/** “, who …” speaks of a person as a verb does. */
export const followedByWho = ({ text, tokens }: Scene, index: number): boolean =>
  /^,? (?:who|whose|whom) /.test(text.slice(tokens[index]!.end, tokens[index]!.end + 8))

export const possessed = ({ text, tokens }: Scene, index: number): boolean =>
  /^['’]s? \p{Ll}/u.test(text.slice(tokens[index]!.end, tokens[index]!.end + 4))

/** “J. Whittle”: an initial before the word that is not “I”, “A” or the letter of a heading. */
export function initialBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  const prior = tokens[index - 1]
  if (prior?.text.length !== 1 || prior.shape !== 'capital' || token.shape !== 'capital') return false
  if (prior.text === 'I' || prior.text === 'A' || !/^\.? $|^\.$/.test(token.gap)) return false
  return prior.gap !== ' ' || !context.standIns.has(tokens[index - 2]?.plain ?? '')
}

/** Stands where a town does. */
export const inPlace = ({ tokens }: Scene, index: number): boolean =>
  context.beforeTowns.has(tokens[index - 1]?.plain ?? '') ||
  context.afterTowns.has(tokens[index + 1]?.plain ?? '')

/** Has a first name or a surname right beside it. */
export function besideName({ tokens }: Scene, index: number): boolean {
  const isName = (other: Token | undefined, gap: string | undefined) =>
    other !== undefined &&
    /^[ _.-]{0,2}$/.test(gap ?? '?') &&
    (['sure', 'capital'].includes(firstName(other.plain) ?? '') || surname(other.plain) !== undefined) &&
    !context.institutions.has(other.plain)
  const next = tokens[index + 1]
  return isName(tokens[index - 1], tokens[index]!.gap) || isName(next, next?.gap)
}

/** “in May”, “3 June”, “April 2026”. */
export function isMonth({ tokens, text }: Scene, index: number): boolean {
  const { start, end, plain } = tokens[index]!
  if (!context.months.has(plain)) return false
  const numbered = /\d(?:st|nd|rd|th)?(?: of)?[ -]$/.test(text.slice(Math.max(0, start - 8), start))
  const dated = /^\.?,? ?['’]?\d/.test(text.slice(end, end + 4))
  return numbered || dated || context.timeWords.has(tokens[index - 1]?.plain ?? '')
}

/** Stands in a list of who was present: every capital there is somebody, save what they do. */
export function isListed({ text, tokens, lists }: Scene, index: number): boolean {
  const { start, shape, plain, text: word } = tokens[index]!
  if (shape !== 'capital' || word.length < 2 || !lists.some(([from, to]) => from < start && start < to))
    return false
  if ([context.staff, context.cared, context.kin].some(words => words.has(plain))) return false
  const apart = /[:,&]\s*(?:\p{Lu}[. ]+){0,2}$|\band\s+$/u.test(text.slice(Math.max(0, start - 12), start))
  return apart && (!isWord(plain) || firstName(plain) !== undefined || initialBefore(tokens, index))
}
