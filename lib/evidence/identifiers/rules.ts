/** The kinds of thing by which somebody might be known (domain D4), each with the words for one of it. */
export const kinds = {
  private: 'a name that you keep private',
  name: 'a name',
  initials: 'somebody’s initials',
  nhs: 'an NHS number',
  insurance: 'a National Insurance number',
  record: 'a hospital, case or reference number',
  birth: 'a date of birth',
  admission: 'a date of admission',
  discharge: 'a date of discharge',
  death: 'a date of death',
  age: 'somebody’s age beside their name',
  postcode: 'a postcode',
  address: 'an address',
  room: 'a room, flat or bed number',
  place: 'a place where somebody lives or is cared for',
  telephone: 'a telephone number',
  email: 'an e-mail address',
  web: 'a social media name or profile',
  position: 'the position where a photo was taken',
} as const
export type Kind = keyof typeof kinds

/** A named text that is searched: what the candidate typed, a file’s name, a document’s text, a photo’s metadata. */
export interface Piece {
  readonly where: string
  readonly text: string
}

/** The sentence that a hit stands in, as it is shown: `text.slice(at, at + found.length)` is what was found. */
export interface Sentence {
  readonly text: string
  readonly at: number
}

/** Something that could identify somebody. `text.slice(offset, offset + found.length) === found` in its piece. */
export interface Hit {
  readonly kind: Kind
  /** The kind in words: “a postcode”. */
  readonly what: string
  readonly found: string
  readonly offset: number
  readonly sentence: Sentence
  readonly where: string
  /** The same for the same kind, finding and place, whatever changes around it: a justification hangs on it. */
  readonly key: string
  /** What could stand there instead. */
  readonly suggestion: string
}

/** A replacement that somebody chose for one hit. */
export interface Replacement {
  readonly offset: number
  readonly found: string
  readonly replacement: string
}

/**
 * The text with the chosen hits replaced. A hit that is not in the text at its offset any more is left alone, and
 * so is one that overlaps an earlier one: doing it twice does no more than doing it once, and nothing outside the
 * hits is touched.
 */
export function replaced(text: string, chosen: readonly Replacement[]): string {
  const inOrder = [...chosen].sort((a, b) => a.offset - b.offset || b.found.length - a.found.length)
  let out = ''
  let read = 0
  for (const { offset, found, replacement } of inOrder) {
    if (offset < read || found === '' || !text.startsWith(found, offset)) continue
    out += text.slice(read, offset) + replacement
    read = offset + found.length
  }
  return out + text.slice(read)
}

/** What the check says in one sentence. Never “clean”: only a person can tell. */
export function summary(hits: readonly Pick<Hit, 'key'>[]): string {
  const different = new Set(hits.map(({ key }) => key)).size
  if (different === 0)
    return 'This check found nothing. It cannot find everything, so read your work once more as a stranger would: could anybody work out who it is about?'
  return `This check found ${different === 1 ? 'one thing that could possibly identify somebody' : `${different} things that could possibly identify somebody`}. Look at each in its sentence: take it out, put other words in its place, or say why it may stay. There may be others that it cannot find.`
}

/** A short name for a finding that can stand in a form and does not itself give the finding away. */
export function keyOf(kind: Kind, found: string, where: string): string {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const said = `${kind}\n${plain(found)}\n${plain(where)}`
  return `${kind}-${hash(said, 0x811c9dc5)}${hash(said, 0x2f0b4a67)}`
}

/** FNV-1a with a final mix: no secret, only short and even. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
