import { createHash } from 'node:crypto'
import { canonical } from '#lib/audit/chain.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import type { Details } from './rules/details.ts'
import type { Observer } from './rules/submission.ts'

/** What somebody handed in: its words, its details and its files, but not what they claim that it shows. */
export interface Content extends Observer {
  readonly kind: EvidenceKind
  readonly title: string
  readonly narrative: string
  /** '2026-11-22' */
  readonly activityOn: string | null
  /** What its kind asks for besides; left out of the digest where there is nothing, as before there were any. */
  readonly details: Partial<Details>
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

const order = (a: { name: string; sha256: string }, b: { name: string; sha256: string }) =>
  compare(a.sha256, b.sha256) || compare(a.name, b.name)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** SHA-256, hex, over the content as RFC 8785 canonical JSON: what a judgement is bound to. The order of files does not matter. */
export function digestOf(content: Content): string {
  const { kind, title, narrative, activityOn, details, files } = content
  const { observerRole, observerName, observerPosition, observerRelation, observerBasis } = content
  const text = canonical({
    kind,
    title,
    narrative,
    activityOn,
    observerRole,
    observerName,
    observerPosition,
    observerRelation,
    observerBasis,
    ...(Object.keys(details).length > 0 && { details }),
    files: files.map(({ name, sha256 }) => ({ name, sha256 })).sort(order),
  })
  return createHash('sha256').update(text).digest('hex')
}
