/** What was found inside a file; `shown` is the media type of the picture that was written for others to see. */
export interface Found {
  readonly text: string
  /** What the file says about itself, one line each: "Author: Ewa Nowak". */
  readonly metadata: readonly string[]
  readonly shown: string | null
}

/** Characters of text that are kept of one file. */
export const textLimit = 200_000

const longestLine = 500

/** A line for each thing that was said, in order; nothing twice. */
export function lines(said: readonly (readonly [string, unknown])[]): string[] {
  const found = said
    .map(([name, value]) => [name, plain(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`.slice(0, longestLine))
  return [...new Set(found)]
}

/** One line of text, of whatever a library made of a field that somebody else filled in. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ')
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return clean(String(value)).replace(/\s+/g, ' ').trim()
}

/** Without the characters that neither a reader nor the database can take; a form feed parts pages. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return text.replace(/[\x00-\x08\x0b\x0e-\x1f\x7f]/g, '').toWellFormed()
}
