import type { Tx } from '#lib/db.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import type { Prisma } from '#prisma/client/client.ts'
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

const stored = {
  id: true,
  kind: true,
  revision: true,
  changedAt: true,
  candidate: { select: { registrations: { select: { id: true, specificationId: true, status: true } } } },
  copies: { orderBy: { id: 'asc' }, select: { id: true, at: true, content: true } },
  versions: { orderBy: { number: 'desc' }, take: 1, include: { mappings: true } },
} as const satisfies Prisma.EvidenceSelect

type Stored = Prisma.EvidenceGetPayload<{ select: typeof stored }>

/** A candidate's own draft by the names of its form's fields, with what other tabs or devices made of it; null for anything else. */
export async function draftAsStored(
  tx: Tx,
  candidateId: string,
  evidenceId: string,
): Promise<DraftAsStored | null> {
  const where = { id: evidenceId, candidateId, status: 'draft' } as const
  const found = await tx.evidence.findFirst({ where, select: stored })
  return found && asStored(found)
}

/** As many drafts as a device keeps: the latest. */
const most = 30

/** A candidate's own drafts, the latest changed first. */
export async function draftsAsStored(tx: Tx, candidateId: string): Promise<DraftAsStored[]> {
  const found = await tx.evidence.findMany({
    where: { candidateId, status: 'draft' },
    orderBy: { changedAt: 'desc' },
    take: most,
    select: stored,
  })
  return found.flatMap(each => asStored(each) ?? [])
}

function asStored({
  id,
  kind,
  revision,
  changedAt,
  candidate,
  copies,
  versions,
}: Stored): DraftAsStored | null {
  const [latest] = versions
  if (!latest) return null
  const fields = fieldsOf({
    kind,
    registrations: candidate.registrations,
    latest: { ...latest, activityOn: latest.activityOn && dayOf(latest.activityOn) },
  })
  return {
    id,
    title: latest.title,
    kind,
    revision,
    changedAt,
    fields,
    copies: copies.map(copy => ({
      id: copy.id,
      at: copy.at,
      conflicts: stillDiffering(copy.content, fields),
    })),
  }
}

const stillDiffering = (content: unknown, fields: Fields): Conflict[] =>
  Object.entries(copyContent(content))
    .filter(([name, mine]) => !same(mine, fields[name]))
    .map(([name, mine]) => ({ name, mine, theirs: fields[name] ?? [] }))
