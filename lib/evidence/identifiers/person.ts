import * as context from './contexts.ts'
import { firstName, isKnownCapital, isQuoted, isTown, isWord, type Standing, surname } from './lexicon.ts'
import {
  besideName,
  calledPerson,
  followedBy,
  followedByWho,
  initialBefore,
  inPlace,
  isListed,
  isMonth,
  type Lead,
  leadOf,
  possessed,
  type Scene,
  space,
} from './scene.ts'

/** Whether the word is somebody’s name, by itself or by the words around it. */
export function isPerson(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!
  if (token.text.length < 2) return false
  if (token.owns) return true
  const standing = firstName(token.plain)
  if (token.shape === 'small' && !standing && !scene.small && isWord(token.plain)) return false
  const led = leadOf(scene, index)
  if (context.titles.has(token.plain) && led !== 'title' && !standing) return false
  if (token.shape === 'small') return isPersonInSmall(scene, index, led, standing)
  if (led === 'title') return !context.standIns.has(token.plain)
  const abbreviation =
    token.shape === 'upper' && token.text.length < 5 && !token.headed && standing !== 'sure'
  if (
    abbreviation ||
    isCode.test(token.text) ||
    (token.shape === 'upper' && standing === 'word' && !token.headed)
  )
    return false
  if ((isKnownCapital(token.plain) && !standing) || isMonth(scene, index)) return false
  if (isListed(scene, index)) return true
  if (scene.confirmed.has(token.plain))
    return !(standing === 'word' && token.opens && objectNext(scene, index))
  if (standing === 'word') return isWordAPerson(scene, index, led)
  if (standing) return !(isTown(token.plain) && inPlace(scene, index))
  return isFamily(scene, index, led)
}

/** “ACs”, “GPs”, “JavaScript”: capitals inside a word that no name has. */
const isCode = /^\p{Lu}{2,}s$|^(?!Mac|Mc|De|Di|La|Le|Van|Fitz|Ap|O|D)\p{Lu}\p{Ll}+\p{Lu}/u

/** A capital that is no first name: a surname by itself, or a word that nobody knows where a person stands. */
function isFamily(scene: Scene, index: number, led: Lead): boolean {
  const { plain, text, shape, headed } = scene.tokens[index]!
  const initial = initialBefore(scene.tokens, index)
  const family = surname(plain)
  if (shape === 'upper' && !headed && !initial && led === undefined) return false
  if (family === 'sure') return !inPlace(scene, index) || led !== undefined
  if (isWord(plain)) return initial && family === 'word'
  if (isTown(plain) || isQuoted(plain))
    return initial || (family === 'word' && led === 'role' && !isQuoted(plain))
  if (family || initial) return initial || led === 'role'
  if (text.length < 3 || shape === 'upper') return false
  if (led !== undefined) return true
  return !headed && (followedBy(scene, index, context.personVerbs) || followedByWho(scene, index))
}

/** Small letters: phone typing, file names, and slips of the shift key. */
function isPersonInSmall(scene: Scene, index: number, led: Lead, standing: Standing | undefined): boolean {
  const { plain, text } = scene.tokens[index]!
  const { small, named, confirmed } = scene
  const word = isWord(plain)
  if (led === 'title') return !word || standing !== undefined || (surname(plain) === 'word' && small)
  const strong = led === 'called' || led === 'role'
  const called = led === 'called' && calledPerson(scene, index)
  if (standing === 'sure') return true
  if (standing === 'capital') {
    if (named) return !word || besideName(scene, index)
    if (strong || (confirmed.has(plain) && !word)) return !word || strong
    const spoken = led === 'care' || followedBy(scene, index, context.personVerbs)
    return small && spoken && (!word || text.length > 3)
  }
  if (standing === 'word') {
    if (named) return confirmed.has(plain) || besideName(scene, index)
    const certain = followedBy(scene, index, context.certainVerbs)
    if (context.everyday.has(plain))
      return called || (small && led === 'role' && certain && plain !== 'may' && plain !== 'will')
    return called || (small && (led === 'role' || certain || confirmed.has(plain)))
  }
  if (word || isTown(plain) || isKnownCapital(plain) || text.length < 4) return false
  if (surname(plain) === 'sure')
    return (named && text.length > 4) || (strong && small) || confirmed.has(plain)
  return small && called
}

/** Everyday words that are names: only where something speaks of a person. */
function isWordAPerson(scene: Scene, index: number, led: Lead): boolean {
  const { tokens, named, hidden } = scene
  const token = tokens[index]!
  const next = tokens[index + 1]
  const prior = tokens[index - 1]
  const rare = context.rarelyNames.has(token.plain)
  const verb = followedBy(scene, index, context.personVerbs)
  if (led === 'role' || (led === 'called' && calledPerson(scene, index)))
    return !token.headed || named || besideName(scene, index)
  if (next?.shape === 'capital' && space.test(next.gap)) {
    const family = surname(next.plain)
    const thing = context.institutions.has(next.plain) || context.namedThings.has(next.plain)
    const wordly = family && !rare && !token.opens && !thing
    if (family === 'sure' || wordly) return !hidden[index + 1]
  }
  if (prior && space.test(token.gap) && context.determiners.has(prior.plain)) return false
  if (token.headed) return named && !rare && besideName(scene, index)
  if (token.opens) {
    if (withSomebody(scene, index)) return true
    const spoken = verb && !objectNext(scene, index)
    if (spoken && (!rare || followedBy(scene, index, context.certainVerbs))) return true
    return possessed(scene, index) && !rare && !context.months.has(token.plain)
  }
  const capitalBefore =
    prior && space.test(token.gap) && prior.shape !== 'small' && !prior.opens && prior.text !== 'I'
  const capitalAfter = next && space.test(next.gap) && next.shape !== 'small'
  if (capitalBefore || capitalAfter) return false
  const friend = tokens[index - 2]
  const coupled =
    prior?.plain === 'and' &&
    friend !== undefined &&
    firstName(friend.plain) !== undefined &&
    friend.shape === 'capital' &&
    !context.rarelyNames.has(friend.plain)
  return !rare || verb || coupled || followedByWho(scene, index) || led === 'care'
}

/** “Mark and I”, “Joy and her mother”. */
const withSomebody = ({ tokens }: Scene, index: number) =>
  tokens[index + 1]?.plain === 'and' &&
  ['i', 'me', 'he', 'she', 'his', 'her', 'their'].includes(tokens[index + 2]?.plain ?? '')
const objectNext = ({ tokens }: Scene, index: number) => context.objects.has(tokens[index + 1]?.plain ?? '')
