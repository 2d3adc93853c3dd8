import type { ChosenGap, Gap } from '#lib/portfolio/rules/coverage-gaps.ts'

/** What a column of the gap tables is called, and how its criteria are spoken of. */
export const gapWords = {
  nothing: { head: 'Nothing yet', phrase: 'with nothing yet' },
  claimed: { head: 'Only in a draft', phrase: 'claimed only in a draft' },
  waiting: { head: 'With the assessor', phrase: 'waiting for the assessor' },
  'not-yet': { head: 'Not yet met', phrase: 'judged not yet met, or changed since' },
  parts: { head: 'Parts missing', phrase: 'with parts that no judgement covers' },
  method: { head: 'Method missing', phrase: 'still without the method that the unit needs' },
} as const satisfies Record<Gap, { head: string; phrase: string }>

const others = { met: 'met', by: 'claimed by it', 'met-by': 'met by it' } as const

export const phraseOf = (gap: ChosenGap['gap']): string =>
  gap in others ? others[gap as keyof typeof others] : gapWords[gap as Gap].phrase

export interface GapQuery {
  readonly by: 'unit' | 'outcome' | 'method'
  readonly registration?: string
  readonly within?: string
  readonly gap?: ChosenGap['gap']
}

/** The address of a view of the gaps, at the place in the page where it is shown. */
export function gapHref(page: string, { by, registration, within, gap }: GapQuery, anchor: string): string {
  const query = new URLSearchParams({ by })
  if (registration) query.set('registration', registration)
  if (within) query.set('within', within)
  if (gap) query.set('gap', gap)
  return `${page}?${query}#${anchor}`
}
