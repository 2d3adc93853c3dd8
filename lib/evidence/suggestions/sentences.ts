import { sentenceStarts } from '../identifiers/sentences.ts'

/** A stretch of one of the texts, as it stands there. */
export interface Span {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The sentences and lines of a text, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const starts = sentenceStarts(text)
  return starts.flatMap((from, place) => {
    const whole = text.slice(from, starts[place + 1])
    const inner = whole.trim()
    if (!inner) return []
    const begin = from + whole.indexOf(inner)
    return [{ text: inner, from: begin, to: begin + inner.length }]
  })
}

/** Sentences gathered into passages of about as many words as one piece of evidence tells its story in. */
export function passagesOf(text: string, words = 150): Span[] {
  const passages: Span[] = []
  let open: Span | null = null
  for (const sentence of sentencesOf(text)) {
    const from: number = open?.from ?? sentence.from
    const grown: Span = { text: text.slice(from, sentence.to), from, to: sentence.to }
    if (open && grown.text.split(/\s+/).length > words) {
      passages.push(open)
      open = sentence
    } else open = grown
  }
  return open ? [...passages, open] : passages
}
