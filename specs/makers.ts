/** Short forms for writing statements down, one a line, so that a specification file reads like its source. */
import type { Criterion } from './schema.ts'

interface Parts {
  terms?: readonly string[]
  /** Line and text; the letters are given here. */
  subPoints?: readonly (readonly [line: number, text: string])[]
}

/** An assessment criterion, whose first word is its command verb. */
export function criterion(code: string, line: number, text: string, parts: Parts = {}): Criterion {
  return {
    code,
    text,
    terms: parts.terms ?? [],
    subPoints: (parts.subPoints ?? []).map(([line, text], index) => ({
      code: `${code}.${String.fromCharCode(97 + index)}`,
      text,
      line,
    })),
    verb: firstWord(text),
    line,
    official: true,
    kind: 'criterion',
  }
}

export function performance(n: number, line: number, text: string, verb = firstWord(text)): Criterion {
  return { code: `P${n}`, text, terms: [], subPoints: [], verb, line, official: true, kind: 'performance' }
}

/** Knowledge statements carry no command verb of their own unless they say how something is to be done. */
export function knowledge(n: number, line: number, text: string, verb = 'know and understand'): Criterion {
  return { code: `K${n}`, text, terms: [], subPoints: [], verb, line, official: true, kind: 'knowledge' }
}

/** A statement that stands in for criteria we do not have. Its code and its verb are ours. */
export function draftCriterion(code: string, line: number, verb: string, text: string): Criterion {
  return { code, text, terms: [], subPoints: [], verb, line, official: false, kind: 'criterion' }
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? ''
}
