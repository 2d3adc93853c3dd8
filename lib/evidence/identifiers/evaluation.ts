import { type Passage, read } from './passages/passage.ts'
import { possibleIdentifiers } from './possible-identifiers.ts'
import type { Hit, Kind } from './rules.ts'

/** How well the check did on a set of passages. */
export interface Evaluation {
  readonly passages: number
  readonly words: number
  readonly labels: number
  readonly found: number
  readonly recall: number
  readonly falseAlarms: number
  /** A page has 300 words. */
  readonly falseAlarmsPerPage: number
  readonly byKind: ReadonlyMap<Kind, { labels: number; found: number }>
  readonly misses: readonly string[]
  readonly alarms: readonly string[]
}

const wordsOfAPage = 300

/**
 * Runs the check over labelled passages. A label counts as found when the hits cover each of its letters and
 * digits, whatever kind they call it; a hit that touches no label is a false alarm.
 */
export function evaluate(passages: readonly Passage[]): Evaluation {
  const byKind = new Map<Kind, { labels: number; found: number }>()
  const misses: string[] = []
  const alarms: string[] = []
  let words = 0
  for (const passage of passages) {
    const { text, labels } = read(passage)
    const hits = possibleIdentifiers([{ where: passage.id, text }])
    words += text.match(/\S+/g)?.length ?? 0
    for (const { kind, start, end } of labels) {
      const tally = byKind.get(kind) ?? { labels: 0, found: 0 }
      const found = covered(text, hits, start, end)
      byKind.set(kind, { labels: tally.labels + 1, found: tally.found + (found ? 1 : 0) })
      if (!found)
        misses.push(`${passage.id}: ${kind} “${text.slice(start, end)}” in “${around(text, start, end)}”`)
    }
    for (const hit of hits)
      if (!labels.some(({ start, end }) => start < hit.offset + hit.found.length && hit.offset < end))
        alarms.push(
          `${passage.id}: ${hit.kind} “${hit.found}” in “${around(text, hit.offset, hit.offset + hit.found.length)}”`,
        )
  }
  const labels = sum(byKind, ({ labels }) => labels)
  const found = sum(byKind, ({ found }) => found)
  return {
    passages: passages.length,
    words,
    labels,
    found,
    recall: labels === 0 ? 1 : found / labels,
    falseAlarms: alarms.length,
    falseAlarmsPerPage: alarms.length / (words / wordsOfAPage),
    byKind,
    misses,
    alarms,
  }
}

function covered(text: string, hits: readonly Hit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\d]/u.test(text[at]!)) continue
    if (!hits.some(({ offset, found }) => offset <= at && at < offset + found.length)) return false
  }
  return true
}

const around = (text: string, start: number, end: number) =>
  text
    .slice(Math.max(0, start - 25), end + 25)
    .replace(/\s+/g, ' ')
    .trim()
const sum = <K, V>(map: ReadonlyMap<K, V>, of: (value: V) => number) =>
  [...map.values()].reduce((total, value) => total + of(value), 0)
