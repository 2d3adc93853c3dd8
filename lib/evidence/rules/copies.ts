import { z } from 'zod'
import type { Fields } from './reconcile.ts'

/** Other versions of one draft that wait to be settled: one for each tab or device that ran into another. */
export const mostCopies = 5

const Content = z.record(z.string(), z.array(z.string()))

/** What a copy holds, by field; nothing where it cannot be read. */
export const copyContent = (stored: unknown): Fields => Content.safeParse(stored).data ?? {}

const known: Readonly<Record<string, string>> = {
  activityOn: 'Date of the activity',
  narrative: 'Text',
  on: 'ticked',
  points: 'parts',
  location: 'place in the evidence',
  note: 'how it shows this',
  setBy: 'set by',
}

const spaced = (word: string) => known[word] ?? word.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A field in words for somebody who does not have its form before them: 'Question 2, answer'. */
export function fieldInWords(name: string): string {
  const [first = '', ...rest] = name.replace('[]', '').split('.')
  if (first === 'claims') {
    const [, code = '', part = ''] = rest
    return `Criterion ${code.replaceAll('_', '.')}: ${spaced(part)}`
  }
  const steps = (first === 'details' ? rest : [first, ...rest]).map(step =>
    /^\d+$/.test(step) ? String(Number(step) + 1) : spaced(step),
  )
  return capital(steps.join(', ').replace(/, (\d+)/g, ' $1'))
}

/** Whether two versions can stand one after the other in it: long words can; a title, a day, a tick or a choice cannot. */
export const mayHoldBoth = (name: string): boolean =>
  /^(narrative|details\.(reflection|held|questions|agreed)\b.*|claims\..*\.note)$/.test(name)
