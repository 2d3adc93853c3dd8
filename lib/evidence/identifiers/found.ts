import type { Kind } from './rules.ts'

/** What a finder reports: where it stands and what it is; people are told apart and named afterwards. */
export interface Found {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  /** What could stand there instead; a name gets its stand-in later. */
  readonly suggestion: string
  readonly person?: Mention
}

export type Role = 'individual' | 'relative' | 'colleague'

/** One mention of somebody: the plain words of the name without its title, and what the words around it say. */
export interface Mention {
  readonly parts: readonly string[]
  readonly titled: boolean
  readonly role?: Role
}

/** Every match of a pattern (with the g flag) as a found thing; `part` is the number of the group that counts. */
export function matches(
  text: string,
  pattern: RegExp,
  kind: Kind,
  suggestion: string,
  holds: (found: string, start: number, end: number) => boolean = () => true,
  part = 0,
): Found[] {
  const out: Found[] = []
  for (const match of text.matchAll(pattern)) {
    const found = match[part]
    if (!found) continue
    const start = match.index + (part === 0 ? 0 : match[0].lastIndexOf(found))
    const end = start + found.length
    if (holds(found, start, end)) out.push({ kind, start, end, suggestion })
  }
  return out
}

/** The text before a place, at most so long, on the same line. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at).replace(/^[\s\S]*[\n\r]/, '')
/** The text after a place, at most so long, on the same line. */
export const after = (text: string, at: number, length: number): string =>
  text.slice(at, at + length).replace(/[\n\r][\s\S]*$/, '')
