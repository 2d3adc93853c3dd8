import type { Tx } from '#lib/db.ts'
import type { EvidenceFilter } from '../input.ts'

const pageSize = 25

const shown = {
  id: true,
  kind: true,
  title: true,
  status: true,
  versionNumber: true,
  submittedAt: true,
  changedAt: true,
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { activityOn: true, _count: { select: { files: true, mappings: true } } },
  },
} as const

export type EvidenceInList = Awaited<ReturnType<typeof evidenceList>>['items'][number]

/** A candidate's evidence, the newest first, 25 at a time; `older` and `newer` are the keys of the pages beside this one. */
export async function evidenceList(tx: Tx, candidateId: string, filter: EvidenceFilter) {
  const { status, kind, q, before, after } = filter
  const text = q ? { contains: q, mode: 'insensitive' as const } : undefined
  const rows = await tx.evidence.findMany({
    where: {
      candidateId,
      status,
      kind,
      ...(text && { OR: [{ title: text }, { versions: { some: { narrative: text } } }] }),
      ...(after ? { id: { gt: after } } : before ? { id: { lt: before } } : {}),
    },
    orderBy: { id: after ? 'asc' : 'desc' },
    take: pageSize + 1,
    select: shown,
  })
  const page = rows.slice(0, pageSize)
  const more = rows.length > pageSize
  const ordered = after ? page.toReversed() : page
  return {
    items: ordered.map(({ versions: [latest], ...item }) => ({
      ...item,
      activityOn: latest?.activityOn ?? null,
      fileCount: latest?._count.files ?? 0,
      claimCount: latest?._count.mappings ?? 0,
    })),
    newer: (after ? more : Boolean(before)) ? (ordered[0]?.id ?? null) : null,
    older: after || more ? (ordered.at(-1)?.id ?? null) : null,
  }
}
