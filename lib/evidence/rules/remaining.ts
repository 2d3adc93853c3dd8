import type { Hit } from '../identifiers/rules.ts'

/** Why something that could identify somebody may stay, as the candidate gave it on a draft. */
export interface Justified {
  readonly key: string
  readonly reason: string
}

/** What was let stand when a version was handed in, for the assessor to see. */
export interface Remaining extends Justified {
  readonly what: string
  readonly found: string
  readonly where: string
  readonly sentence: string
}

/** The reasons that a draft holds, or with which a version was handed in, whatever was stored. */
export const justifiedIn = (stored: unknown): Justified[] =>
  rowsIn(stored).filter(
    (row): row is Justified & Record<string, unknown> =>
      typeof row.key === 'string' && typeof row.reason === 'string',
  )

/** What a version that was handed in let stand. */
export const remainingIn = (stored: unknown): Remaining[] =>
  rowsIn(stored).filter(
    (row): row is Remaining & Record<string, unknown> =>
      typeof row.found === 'string' && typeof row.what === 'string' && typeof row.reason === 'string',
  )

/** Each different finding once, in the order in which it is read, with how often it is there. */
export function distinct(hits: readonly Hit[]): (Hit & { readonly times: number })[] {
  return [...Map.groupBy(hits, ({ key }) => key).values()].map(same => ({ ...same[0]!, times: same.length }))
}

/** What nobody has said anything about yet. */
export function unsettled(hits: readonly Hit[], justified: readonly Justified[]): Hit[] {
  const said = new Set(justified.map(({ key }) => key))
  return distinct(hits).filter(({ key }) => !said.has(key))
}

/** What goes with the submission. */
export function remainingOf(hits: readonly Hit[], justified: readonly Justified[]): Remaining[] {
  const reasons = new Map(justified.map(({ key, reason }) => [key, reason]))
  return distinct(hits).map(({ key, what, found, where, sentence }) => ({
    key,
    what,
    found,
    where,
    sentence: sentence.text,
    reason: reasons.get(key) ?? '',
  }))
}

const rowsIn = (stored: unknown): Record<string, unknown>[] =>
  Array.isArray(stored) ? stored.filter(row => typeof row === 'object' && row !== null) : []
