import type { Sentence } from './rules.ts'

const longest = 300
const ending =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Rev|approx|vs|etc|e\.g|i\.e|\p{Lu}))[.!?…]["”’')\]]*\s+(?=\S)|[\n\r]+\s*/gu

/** Where the sentences and lines of a text begin, the first at 0, in order. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(ending)) starts.push(match.index + match[0].length)
  return starts
}

/** The number of the sentence that a place is in. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The sentence around a finding, cut to some 300 characters where it runs on. */
export function sentenceAround(
  text: string,
  starts: readonly number[],
  start: number,
  end: number,
): Sentence {
  let from = starts[sentenceAt(starts, start)]!
  let to = Math.max(end, starts[sentenceAt(starts, start) + 1] ?? text.length)
  const cutBefore = start - from > longest / 2
  if (cutBefore) from = wordStart(text, start - longest / 2, start)
  const cutAfter = to - end > longest / 2
  if (cutAfter) to = wordEnd(text, end + longest / 2, end)
  const lead = cutBefore ? '… ' : ''
  const shown = text.slice(from, to).trimEnd()
  return { text: `${lead}${shown.padEnd(end - from)}${cutAfter ? ' …' : ''}`, at: lead.length + start - from }
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < limit ? space + 1 : from
}
function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return space > limit ? space : to
}
