import { stemmer } from 'stemmer'

/** A word of a text: its stem, and where it stands. */
export interface Word {
  readonly stem: string
  readonly from: number
  readonly to: number
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu

const stopWords = new Set(
  `a about all also am an and any are as at back be been before being both but by can could day did do does down each
  even every five for four from get go had has have having he her here him his how i if in into is it its just like
  made make may me might more most must my no not now of off on one only or other our out over own put s said same
  say says she should so some such t than that the their them then there these they thing things this those three
  through to too two up us very was way we week went were what when where which while who whom why will with would
  year you your`.split(/\s+/),
)

/** Every word in order. The apostrophe and what follows it fall away; a hyphen parts two words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), match => {
    const [bare = ''] = match[0].toLowerCase().split(/['’]/)
    return { stem: stemOf(bare), from: match.index, to: match.index + match[0].length }
  })
}

/** Whether the word says something about the subject. */
export const tells = ({ stem }: Pick<Word, 'stem'>): boolean => !stopStems.has(stem)

const stems = new Map<string, string>()

function stemOf(bare: string): string {
  let stem = stems.get(bare)
  if (stem === undefined) {
    stem = stemmer(bare)
    if (stems.size > 50_000) stems.clear()
    stems.set(bare, stem)
  }
  return stem
}

const stopStems = new Set([...stopWords].map(stemmer))
