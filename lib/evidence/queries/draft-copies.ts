import type { Tx } from '#lib/db.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import { copyContent } from '../rules/copies.ts'
import { fieldsOf } from '../rules/draft-fields.ts'
import { type Conflict, type Fields, same } from '../rules/reconcile.ts'

export interface DraftAsStored {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly revision: number
  readonly changedAt: Date
  readonly fields: Fields
  /** Other versions of it, each by the fields on which it still differs. */
  readonly copies: readonly {
    readonly id: string
    readonly at: Date
    readonly conflicts: readonly Conflict[]
  }[]
}

/** A candidate's own draft by the names of its form's fields, with what other tabs or devices made of it; null for anything else. */
export async function draftAsStored(
  tx: Tx,
  candidateId: string,
  evidenceId: string,
): Promise<DraftAsStored | null> {
  const found = await tx.evidence.findFirst({
    where: { id: evidenceId, candidateId, status: 'draft' },
    select: {
      id: true,
      kind: true,
      revision: true,
      changedAt: true,
      candidate: { select: { registrations: { select: { id: true, specificationId: true, status: true } } } },
      copies: { orderBy: { id: 'asc' }, select: { id: true, at: true, content: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, include: { mappings: true } },
    },
  })
  const latest = found?.versions[0]
  if (!found || !latest) return null
  const { id, kind, revision, changedAt } = found
  const fields = fieldsOf({
    kind,
    registrations: found.candidate.registrations,
    latest: { ...latest, activityOn: latest.activityOn && dayOf(latest.activityOn) },
  })
  const copies = found.copies.map(copy => ({
    id: copy.id,
    at: copy.at,
    conflicts: stillDiffering(copy.content, fields),
  }))
  return { id, title: latest.title, kind, revision, changedAt, fields, copies }
}

const stillDiffering = (content: unknown, fields: Fields): Conflict[] =>
  Object.entries(copyContent(content))
    .filter(([name, mine]) => !same(mine, fields[name]))
    .map(([name, mine]) => ({ name, mine, theirs: fields[name] ?? [] }))
