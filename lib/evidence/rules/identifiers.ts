/** Something in a text by which somebody might be known. */
export interface Identifier {
  readonly what: string
  /** As it stands in the text. */
  readonly found: string
}

interface Pattern {
  readonly what: string
  readonly pattern: RegExp
  readonly holds?: (found: string) => boolean
}

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/gi
const numericDate = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`
const wordedDate = String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+\d{4}`

/** What a reader with a motive would look for first (domain D4). A name without a title cannot be told from other words. */
const patterns: readonly Pattern[] = [
  { what: 'an NHS number', pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, holds: isNhsNumber },
  { what: 'an e-mail address', pattern: /(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g },
  { what: 'a postcode', pattern: postcode },
  {
    what: 'a telephone number',
    pattern: /(?<![\d+])(?:\+44[ -]?(?:\(0\)[ -]?)?|0)(?:\d[ -]?){8,9}\d(?!\d)/g,
  },
  {
    what: 'a date of birth',
    pattern: new RegExp(
      String.raw`\b(?:d\.?o\.?b\.?|date\s+of\s+birth|born(?:\s+on)?)\W{0,3}(?:is\s+|was\s+)?(?:${numericDate}|${wordedDate}|\d{4})`,
      'gi',
    ),
  },
  {
    what: 'a name with its title',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Sister|Nurse)\b\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/gu,
  },
]

/** The tenth digit checks the first nine, modulo 11 (NHS Data Dictionary, NHS number). */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  return new Set(digits).size > 1 && (11 - (sum % 11)) % 11 === digits[9]
}

/**
 * What in these texts might tell who somebody is, each thing once. A warning, never a refusal: only the person
 * who wrote it can say whether “Dr Foster” is a service user or the author of a book.
 */
export function identifiersIn(...texts: readonly string[]): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const text of texts)
    for (const { what, pattern, holds } of patterns)
      for (const [match] of text.normalize('NFKC').matchAll(pattern))
        if (holds?.(match) ?? true) found.set(`${what} ${match.toLowerCase()}`, { what, found: match.trim() })
  return [...found.values()]
}
