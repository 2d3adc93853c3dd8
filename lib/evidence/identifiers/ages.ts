import { after, type Found, matches } from './found.ts'

const aged =
  /(?<![\w-])(?:aged?\s*:?\s*\d{1,3}|\d{1,3}[- ]?(?:years?|yrs?)[- ]olds?|\d{1,3}\s?y\/?o\b|(?:is|was|turned|turning|turns)\s+\d{2,3}(?:\s+years(?:\s+old)?)?)(?![\w%:/-]|\.\d)/gi
const beside = /^\s?[,(]\s?(\d{2,3})\s?[,)]/

/** Ages in a sentence that names somebody: with the name they are half of a date of birth. */
export function agesIn(
  text: string,
  names: readonly Found[],
  sameSentence: (a: number, b: number) => boolean,
): Found[] {
  const out = matches(text, aged, 'age', '', (_, start, end) => {
    const units =
      /^\s*(?:minutes?|mins?|hours?|days?|weeks?|months?|times?|of|out|residents|people|staff|and over|or over|\+|degrees|kg|st\b|miles)/i
    return !units.test(after(text, end, 14)) && names.some(name => sameSentence(name.start, start))
  })
  for (const name of names) {
    const match = beside.exec(text.slice(name.end, name.end + 8))
    if (match?.[1]) {
      const start = name.end + match[0].indexOf(match[1])
      out.push({ kind: 'age', start, end: start + match[1].length, suggestion: '' })
    }
  }
  return out.map(found => ({ ...found, suggestion: decade(text.slice(found.start, found.end)) }))
}

const decades = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]

function decade(found: string): string {
  const age = Number(/\d+/.exec(found)?.[0])
  if (age < 18) return 'a young person'
  if (age < 20) return 'in their teens'
  return age > 99 ? 'over ninety' : `in their ${decades[Math.floor(age / 10)]}`
}
