/** A word of a text, without the ’s of a possessive. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** In small letters, without accents: how the lists are written. */
  readonly plain: string
  readonly shape: 'small' | 'capital' | 'upper'
  /** What stands between the word before and this one. */
  readonly gap: string
  /** The first word of a sentence, a line or an item. */
  readonly opens: boolean
  /** Stands in a line whose words nearly all have a capital: a heading, a label or a file name. */
  readonly headed: boolean
  /** Owns a relative, as in “marks mum”, and so is a person. */
  readonly owns?: boolean
}

const ascii = /^[\x21-\x7e]*$/

/** In small letters and without accents, apostrophes straight. */
export function plain(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'")
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ł]/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`´]\p{L}[\p{L}\p{M}]*|-\p{L}[\p{L}\p{M}]*)*/gu
/** File names run words together: a capital, an underscore or a digit begins another. */
const wordOfFileName = /\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*(?:['’]\p{L}+)?|\p{Lu}+(?!\p{Ll})/gu
const fileName =
  /^[^\n]{1,200}\.(?:docx?|pdf|odt|rtf|txt|xlsx?|csv|pptx?|jpe?g|png|heic|heif|gif|webp|tiff?|mp4|mov|m4a|m4v|mp3|wav|webm|avi|3gp|eml|msg|zip|pages|md)$/i

/** Whether a text is the name of a file. */
export const isFileName = (text: string) => fileName.test(text.trim())

/** A token while its line is being read. */
type Draft = { -readonly [Key in keyof Token]: Token[Key] }

/** The words of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const named = isFileName(text)
  const ending = named ? text.lastIndexOf('.') : text.length
  const tokens: Draft[] = []
  let last = 0
  for (const match of text.matchAll(named ? wordOfFileName : word)) {
    if (match.index >= ending) break
    const whole = withoutPossessive(match[0])
    const gap = text.slice(last, match.index)
    last = match.index + whole.length
    tokens.push({
      text: whole,
      start: match.index,
      end: last,
      plain: plain(whole),
      shape: shapeOf(whole),
      gap,
      opens: !named && opensSentence(tokens.at(-1), gap),
      headed: named,
    })
  }
  if (!named) markHeadings(tokens)
  return tokens
}

/** “Doris’s” is Doris. */
const withoutPossessive = (text: string) =>
  text.length > 2 && /['’‘ʼ`´]/.test(text.at(-2)!) && /s/i.test(text.at(-1)!) ? text.slice(0, -2) : text

/** Whether a word begins a sentence, a line or an item: a point after an initial or a title ends none. */
function opensSentence(prior: Pick<Token, 'text'> | undefined, gap: string): boolean {
  if (gap === ' ') return prior === undefined
  if (!prior || /[\n\r\t•●▪◦]|^\s*[-–—*]\s|:\s*$/.test(gap)) return true
  if (/^\.[ \u00a0]$/.test(gap)) return !(/^\p{Lu}$/u.test(prior.text) || shortened.test(prior.text))
  return /[.!?…]["”’')\]]*\s/.test(gap)
}
const shortened = /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Fr|Sr|St|No|Messrs)$/

function shapeOf(text: string): Token['shape'] {
  const first = text.charCodeAt(0)
  if (first >= 97 && first <= 122) return 'small'
  if (!/^\p{Lu}/u.test(text)) return 'small'
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital'
}

/** Words that a heading writes small. */
const joining = new Set('a an the and or of for in on at to by with from as is vs v'.split(' '))

function markHeadings(tokens: Draft[]) {
  for (let from = 0; from < tokens.length; ) {
    let to = from
    let telling = 0
    let capitals = 0
    do {
      const { plain, shape } = tokens[to]!
      if (!joining.has(plain)) telling++
      if (!joining.has(plain) && shape !== 'small') capitals++
      to++
    } while (to < tokens.length && (tokens[to]!.gap === ' ' || !/[\n\r]|[.!?]\s/.test(tokens[to]!.gap)))
    const headed = telling > 2 && capitals >= telling * 0.75
    for (; from < to; from++) tokens[from]!.headed = headed
  }
}
