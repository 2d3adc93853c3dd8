import * as context from './contexts.ts'
import type { Found, Mention, Role } from './found.ts'
import { firstName, isKnownCapital, isQuoted, isTown, isWord, surname } from './lexicon.ts'
import { publicUse } from './public-use.ts'
import type { Token } from './tokens.ts'

/** Words of a name that were sure somewhere: with a capital they count everywhere. */
export type Confirmed = ReadonlySet<string>

const space = /^[ \u00a0]{1,2}$/
const months = new Set(['may', 'june', 'april', 'august', 'jan'])
const timeWords = new Set('in on of since until till by from to during last next this early late mid every each and or between before after'.split(' '))
/** So often ordinary that a capital in the middle of a sentence does not make a person of them. */
const rarelyNames = new Set('christian roman sterling genesis trinity star sky storm junior prince charity justice harmony unity august heaven divine promise destiny hunter mason faith hope april liberty art phoenix sunday progress comfort sage gift ginger flora dean duke'.split(' '))
const determiners = new Set('the a an this that these those each every some any no another my our your his her their its'.split(' '))
const auxiliaries = new Set('will may mark hope grant chance drew rose bill sue rob skip pat comfort promise sage dash chase ray joy dawn grace art sol hunter guy miles faith summer sunday gift mercy patience dusty rusty stormy misty sunny sandy candy honey rock cliff star sky storm precious innocent earnest frank gay gene reed gale glen dale brook van dot herb lance mason tanner patience progress justice charity jan'.split(' '))

interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly hidden: readonly boolean[]
  /** Typed in small letters throughout, as on a telephone. */
  readonly small: boolean
  readonly named: boolean
  readonly confirmed: Confirmed
}

/** The names of people in a text. `taken` are places that something else was found at already. */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  { taken, confirmed, named }: { taken: (token: Token) => boolean; confirmed: Confirmed; named: boolean },
): Found[] {
  const mask = publicUse(text, tokens)
  const hidden = tokens.map((token, index) => mask[index]! || taken(token))
  const scene: Scene = { text, tokens, hidden, confirmed, named, small: typedSmall(tokens) }
  const out: Found[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index < from || hidden[index] || !isPerson(scene, index)) continue
    const first = Math.max(from, leftmost(scene, index))
    const last = rightmost(scene, index)
    out.push(mentionOf(scene, first, last))
    from = last + 1
  }
  return out
}

function typedSmall(tokens: readonly Token[]): boolean {
  const opening = tokens.filter(({ opens }) => opens)
  const capitals = tokens.filter(({ shape, text }) => shape !== 'small' && text !== 'I').length
  const small = opening.filter(({ shape }) => shape === 'small').length
  return tokens.length > 3 && (small > opening.length * 0.6 || capitals <= tokens.length * 0.02)
}

/** Whether the word is a person’s, by itself or by the words around it. */
function isPerson(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!
  if (token.text.length < 2 || context.titles.has(token.plain) && lead(scene, index) !== 'title' && !firstName(token.plain)) return false
  const led = lead(scene, index)
  const standing = firstName(token.plain)
  if (token.shape === 'small') return isPersonInSmall(scene, index, led, standing)
  if (token.shape === 'upper' && token.text.length < 5 && !token.headed && led !== 'title' && standing !== 'sure') return false
  if (isKnownCapital(token.plain) && !standing && led !== 'title') return false
  if (months.has(token.plain) && isDate(scene, index)) return false
  if (led === 'title') return !context.standIns.has(token.plain)
  if (scene.confirmed.has(token.plain)) return !(standing === 'word' && token.opens && pronounNext(scene, index))
  if (standing === 'sure') return !(isTown(token.plain) && inPlace(scene, index))
  if (standing === 'capital') return !(isTown(token.plain) && inPlace(scene, index)) && !(token.headed && isWord(token.plain) && !besideName(scene, index))
  if (standing === 'word') return wordIsPerson(scene, index, led)
  const family = surname(token.plain)
  const verb = followedBy(scene, index, context.personVerbs)
  if (family === 'sure') return !inPlace(scene, index) || led !== undefined
  if (family === 'word') return (!isWord(token.plain) && !isTown(token.plain) && led === 'role' && !isQuoted(token.plain)) || initialBefore(scene, index)
  if (isWord(token.plain) || isTown(token.plain) || token.text.length < 3 || token.shape === 'upper') return initialBefore(scene, index) && !isWord(token.plain)
  if (token.headed && !scene.named) return led !== undefined && led !== 'weak'
  return led === 'role' || led === 'called' || led === 'care' || verb || (initialBefore(scene, index) && !token.opens)
}

function isPersonInSmall(scene: Scene, index: number, led: Lead, standing: ReturnType<typeof firstName>): boolean {
  const token = scene.tokens[index]!
  const strong = led === 'title' || led === 'called' || led === 'role'
  if (led === 'title') return !isWord(token.plain) || standing !== undefined || surname(token.plain) === 'word' && scene.small
  if (standing === 'sure') return true
  const verb = followedBy(scene, index, context.personVerbs)
  if (standing === 'capital') return strong || scene.named || (scene.confirmed.has(token.plain) && !isWord(token.plain)) || (scene.small && (verb || led === 'care') && (!isWord(token.plain) || token.text.length > 3))
  if (standing === 'word') {
    if (scene.named) return scene.confirmed.has(token.plain) || besideName(scene, index)
    if (auxiliaries.has(token.plain)) return (led === 'called' && calledPerson(scene, index)) || (scene.small && led === 'role' && followedBy(scene, index, certainVerbs) && token.plain !== 'may' && token.plain !== 'will')
    return (led === 'called' && calledPerson(scene, index)) || (scene.small && (led === 'role' || (verb && followedBy(scene, index, certainVerbs)) || scene.confirmed.has(token.plain)))
  }
  if (isWord(token.plain) || isTown(token.plain) || isKnownCapital(token.plain) || token.text.length < 4) return false
  if (surname(token.plain) === 'sure') return (scene.named && token.text.length > 4) || (strong && scene.small) || scene.confirmed.has(token.plain)
  return scene.small && led === 'called' && calledPerson(scene, index)
}

const certainVerbs = new Set('said says told tells asked asks wanted wants refused refuses enjoyed enjoys likes liked loves loved needs prefers smiled laughed cried fell ate agreed felt seemed looked thanked replied became started was had has is'.split(' '))

/** Everyday words that are names: only where something speaks of a person. */
function wordIsPerson(scene: Scene, index: number, led: Lead): boolean {
  const token = scene.tokens[index]!
  const { tokens } = scene
  const next = tokens[index + 1]
  const beforeIt = tokens[index - 1]
  const rare = rarelyNames.has(token.plain)
  const verb = followedBy(scene, index, context.personVerbs)
  if (led === 'role' || (led === 'called' && calledPerson(scene, index))) return !(token.headed && !besideName(scene, index) && !scene.named)
  if (next && space.test(next.gap) && next.shape === 'capital' && (surname(next.plain) === 'sure' || (surname(next.plain) && !rare && !token.opens && !context.institutions.has(next.plain)))) return !scene.hidden[index + 1]
  if (beforeIt && space.test(token.gap) && determiners.has(beforeIt.plain)) return false
  if (token.headed) return scene.named && !rare && besideName(scene, index)
  if (token.opens) return verb && !pronounNext(scene, index) && (!rare || followedBy(scene, index, certainVerbs)) || possessed(scene, index) && !rare && !months.has(token.plain)
  const neighbours = (space.test(token.gap) && beforeIt && beforeIt.shape !== 'small' && !beforeIt.opens && beforeIt.text !== 'I') || (next && space.test(next.gap) && next.shape !== 'small')
  if (neighbours) return false
  return rare ? verb : true
}

type Lead = 'title' | 'role' | 'called' | 'care' | 'weak' | undefined
const strongCare = new Set('with helped help helping assisted assist assisting supported support supporting encouraged encourage prompted reminded reassured washed dressed fed bathed showered visited met thanked phoned rang informed hoisted escorted accompanied observed approached greeted told asked knew poor dear hi hello hey comforted calmed'.split(' '))

/** What the word before makes of this one. */
function lead({ tokens }: Scene, index: number): Lead {
  const token = tokens[index]!
  const prior = tokens[index - 1]
  if (!prior || /[\n\r]/.test(token.gap)) return undefined
  if (/^\.?[ \u00a0]{1,2}$|^[._]$/.test(token.gap)) {
    if (context.plainTitles.has(prior.plain) && (prior.plain !== 'ms' || prior.text !== 'MS') && !(prior.plain === 'miss' && prior.shape === 'small' && token.shape === 'small' && isWord(token.plain))) return 'title'
    if (context.titles.has(prior.plain) && (prior.shape !== 'small' ? token.shape === 'capital' : token.shape === 'capital' || firstName(token.plain) === 'sure') && (!isWord(token.plain) || firstName(token.plain) !== undefined || surname(token.plain) !== undefined && prior.shape === 'capital') && !isKnownCapital(token.plain)) return 'title'
    if (prior.text.length === 1 && prior.shape === 'capital' && context.plainTitles.has(tokens[index - 2]?.plain ?? '')) return 'title'
  }
  if (!/^[ \u00a0,:(–—"“‘'’-]{1,4}$/.test(token.gap)) return undefined
  const close = space.test(token.gap)
  if (context.calledBy.has(prior.plain) || (['is', 'as', 'was', 'are'].includes(prior.plain) && context.calledBy.has(tokens[index - 2]?.plain ?? ''))) return 'called'
  if (context.kin.has(prior.plain) || context.cared.has(prior.plain)) return close || /[:(,–—-]/.test(token.gap) ? 'role' : undefined
  if (context.staff.has(prior.plain) && (close || /[:(]/.test(token.gap))) return 'role'
  if (!close) return undefined
  if (strongCare.has(prior.plain)) return 'care'
  return context.careVerbs.has(prior.plain) ? 'weak' : undefined
}

/** “a resident called Sunny”, “her name is Joy”: and not “an approach called Mindfulness”. */
function calledPerson({ tokens }: Scene, index: number): boolean {
  for (let at = index - 1; at > 0 && index - at < 6; at--) {
    const { plain } = tokens[at]!
    if (context.cared.has(plain) || context.kin.has(plain) || context.staff.has(plain)) return true
    if (['she', 'he', 'her', 'his', 'him', 'they', 'their', 'who', 'someone', 'somebody', 'name', 'name’s', 'cat', 'dog'].includes(plain)) return true
  }
  return false
}

function followedBy({ tokens, text }: Scene, index: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[index]!
  let next = tokens[index + 1]
  if (next && space.test(next.gap) && ['also', 'then', 'still', 'really', 'always', 'often', 'never', 'usually', 'just', 'had', 'has', 'was', 'is', 'kindly', 'calmly', 'quickly', 'suddenly', 'quietly'].includes(next.plain) && tokens[index + 2] && !verbs.has(next.plain)) next = tokens[index + 2]
  return next !== undefined && space.test(next.gap) && verbs.has(next.plain) && next.shape === 'small' && !text.slice(token.end, next.start).includes('.')
}

const pronounNext = ({ tokens }: Scene, index: number) =>
  ['i', 'you', 'we', 'it', 'this', 'that', 'there', 'the', 'a', 'an', 'to', 'up', 'off', 'out', 'all', 'your', 'my', 'each'].includes(tokens[index + 1]?.plain ?? '')
const possessed = ({ text, tokens }: Scene, index: number) => /^['’]s? \p{Ll}/u.test(text.slice(tokens[index]!.end, tokens[index]!.end + 4))
const initialBefore = ({ tokens }: Scene, index: number) => {
  const prior = tokens[index - 1]
  return prior?.text.length === 1 && prior.shape === 'capital' && prior.text !== 'I' && prior.text !== 'A' && /^\.? $|^\.$/.test(tokens[index]!.gap) && tokens[index]!.shape === 'capital' && (tokens[index - 2] === undefined || !context.standIns.has(tokens[index - 2]!.plain))
}
const inPlace = ({ tokens }: Scene, index: number) => ['in', 'at', 'near', 'around', 'from', 'to', 'across', 'outside', 'of', 'via', 'through', 'into', 'towards'].includes(tokens[index - 1]?.plain ?? '') || ['city', 'town', 'council', 'university', 'station', 'road', 'street'].includes(tokens[index + 1]?.plain ?? '')
const besideName = ({ tokens }: Scene, index: number) =>
  [tokens[index - 1], tokens[index + 1]].some((other, side) => {
    const gap = side === 0 ? tokens[index]!.gap : other?.gap
    return other !== undefined && /^[ _.-]{0,2}$/.test(gap ?? '?') && (firstName(other.plain) === 'sure' || firstName(other.plain) === 'capital' || surname(other.plain) !== undefined) && !context.institutions.has(other.plain)
  })
const isDate = ({ tokens, text }: Scene, index: number) =>
  timeWords.has(tokens[index - 1]?.plain ?? '') || /\d(?:st|nd|rd|th)?(?: of)?[ -]$/.test(text.slice(Math.max(0, tokens[index]!.start - 8), tokens[index]!.start)) || /^\.?,? ?['’]?\d/.test(text.slice(tokens[index]!.end, tokens[index]!.end + 4))

/** Takes a title, first names and initials before the word into the name. */
function leftmost({ tokens, hidden }: Scene, index: number): number {
  let first = index
  while (first > 0 && !hidden[first - 1]) {
    const prior = tokens[first - 1]!
    const { gap } = tokens[first]!
    if (tokens[first]!.opens && !context.plainTitles.has(prior.plain)) break
    const titled = /^\.?[ \u00a0]{1,2}$|^[._]$/.test(gap) && context.titles.has(prior.plain) && (prior.shape !== 'small' || context.plainTitles.has(prior.plain))
    const initial = /^\.? $|^\.$/.test(gap) && prior.text.length === 1 && prior.shape === 'capital' && prior.text !== 'I' && !(prior.text === 'A' && prior.opens)
    const given = space.test(gap) && prior.shape === 'capital' && firstName(prior.plain) !== undefined && (firstName(prior.plain) !== 'word' || !prior.opens) && !months.has(prior.plain)
    if (!titled && !initial && !given) break
    first--
    if (titled && !context.titles.has(tokens[first - 1]?.plain ?? '')) break
  }
  return first
}

const particles = new Set("de da du del della di dos das la le van von der den el al bin bint ibn ap ab ferch mac mc o st uddin ur".split(' '))
const smallSurnames = new Set('smith brown taylor walker white green wood woods clarke baker cooper ward hill turner parker morris jones williams davies evans johnson wilson'.split(' '))

/** Takes the rest of the name after the word. */
function rightmost({ tokens, hidden, named, small }: Scene, index: number): number {
  const start = tokens[index]!
  let last = index
  for (let at = index + 1; at < tokens.length && at - index < 5 && !hidden[at]; at++) {
    const token = tokens[at]!
    const gapFits = named ? /^[ _.-]{0,2}$/.test(token.gap) : space.test(token.gap) || (/^\. $/.test(token.gap) && tokens[at - 1]!.text.length === 1)
    if (!gapFits || (token.opens && tokens[at - 1]!.text.length > 1)) break
    const family = surname(token.plain)
    if (token.shape === 'small') {
      const followed = tokens[at + 1]
      if (particles.has(token.plain) && !isWord(start.plain) && followed && followed.shape === 'capital' && space.test(followed.gap)) continue
      if (start.shape === 'small' || named) {
        if (family === 'sure' || smallSurnames.has(token.plain) || (small && firstName(token.plain) === 'sure')) last = at
        else if (named && family === 'word' && !namedThings.has(token.plain)) last = at
      }
      break
    }
    const initial = token.text.length === 1 && token.text !== 'I' && /^(?:\.| \p{Lu})/u.test(nextText(tokens, at))
    const given = firstName(token.plain) !== undefined && !(token.plain === 'may' || token.plain === 'will') 
    const unknown = !isWord(token.plain) && !isKnownCapital(token.plain) && token.shape === 'capital' && token.text.length > 2
    const wordly = family === 'word' && !(named && namedThings.has(token.plain)) && !context.institutions.has(token.plain) && !(start.headed && namedThings.has(token.plain))
    if (token.shape === 'upper' && token.text.length < 4 && start.shape !== 'upper') break
    if (!initial && !given && !unknown && family !== 'sure' && !wordly) break
    last = at
  }
  return last
}

const nextText = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1]
  return next ? `${next.gap}${next.text[0] ?? ''}` : ''
}
/** What file names and headings say after a name. */
const namedThings = new Set('care plan review notes note chart form report log record page home ward day night book rota bath bed key street field lane letter statement photo new may march march will house court day medication risk'.split(' '))

function mentionOf(scene: Scene, first: number, last: number): Found {
  const { tokens } = scene
  const words = tokens.slice(first, last + 1)
  const parts = words.filter(({ plain }) => !context.titles.has(plain) || words.length === 1).map(({ plain }) => plain)
  const role = roleOf(scene, first, last)
  const mention: Mention = { parts, titled: words.length > parts.length, ...(role && { role }) }
  return { kind: 'name', start: tokens[first]!.start, end: tokens[last]!.end, suggestion: '', person: mention }
}

/** What the words around a name say about who it is. */
export function roleOf({ tokens, text }: Pick<Scene, 'tokens' | 'text'>, first: number, last: number): Role | undefined {
  const role = (plain: string): Role | undefined =>
    context.kin.has(plain) ? 'relative' : context.cared.has(plain) ? 'individual' : context.staff.has(plain) ? 'colleague' : undefined
  if (context.professionalTitles.has(tokens[first]!.plain)) return 'colleague'
  const prior = tokens[first - 1]
  if (prior && /^[ ,:(–—-]{1,3}$/.test(tokens[first]!.gap)) {
    const said = role(prior.plain)
    if (said && !(said === 'individual' && prior.plain === 'individual')) return said
    if (context.calledBy.has(prior.plain)) {
      const earlier = tokens.slice(Math.max(0, first - 4), first - 1).toReversed()
      for (const { plain } of earlier) if (role(plain)) return role(plain)
    }
  }
  const end = tokens[last]!.end
  const rest = /^(?: ?[,(–—-] ?)(?:(?:who|which) (?:is|was) )?((?:[\p{L}'’-]+ ?){1,4})/u.exec(text.slice(end, end + 60))
  for (const word of rest?.[1]?.toLowerCase().split(' ') ?? []) {
    if (['and', 'but', 'who', 'which', 'to', 'with', 'so', 'i'].includes(word)) break
    if (role(word)) return role(word)
  }
  return undefined
}
