import type { Tx } from '#lib/db.ts'
import { trailOf } from '#lib/portfolio/queries/trail.ts'
import { type EventInHistory, returnOf } from '#lib/portfolio/rules/history.ts'

export type EvidenceAtHand = Awaited<ReturnType<typeof evidenceAtHand>>[number]

/** What is unfinished in a candidate's portfolio: drafts, what waits for an assessor and what waits for an answer, longest first. */
export async function evidenceAtHand(tx: Tx, candidateId: string) {
  const rows = await tx.evidence.findMany({
    where: { candidateId, status: { in: ['draft', 'submitted', 'action_required'] } },
    orderBy: { changedAt: 'asc' },
    take: 100,
    select: {
      id: true,
      kind: true,
      title: true,
      status: true,
      versionNumber: true,
      submittedNumber: true,
      submittedAt: true,
      changedAt: true,
      candidate: { select: { registrations: { select: { id: true, allocations: whoAssesses } } } },
      versions: {
        where: { submittedAt: { not: null } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { mappings: { select: { registrationId: true } } },
      },
      judgements: {
        where: { supersededBy: null, outcome: { not: 'met' } },
        orderBy: { at: 'desc' },
        select: {
          criterionId: true,
          feedback: true,
          at: true,
          assessor: { select: { name: true } },
          version: { select: { number: true } },
        },
      },
    },
  })
  const returned = await returnedOf(
    tx,
    rows.filter(({ status, versionNumber }) => status === 'draft' && versionNumber > 1).map(({ id }) => id),
  )
  return rows.map(({ judgements, candidate, versions: [handedIn], ...item }) => ({
    ...item,
    /** Who assesses what the version that was handed in last claims, by name. */
    assessors: assessorsOf(candidate.registrations, handedIn?.mappings ?? []),
    /** What an assessor gave it back with, if that is why it is a draft again. */
    returned: returned.get(item.id) ?? null,
    unmet: judgements
      .filter(({ version }) => version.number === item.submittedNumber)
      .map(({ assessor, version: _, ...judged }) => ({ ...judged, assessor: assessor.name })),
  }))
}

const whoAssesses = {
  where: { role: 'assessor', endedAt: null },
  select: { person: { select: { name: true } } },
} as const

function assessorsOf(
  registrations: readonly { id: string; allocations: readonly { person: { name: string } }[] }[],
  claims: readonly { registrationId: string }[],
): string[] {
  const claimed = new Set(claims.map(({ registrationId }) => registrationId))
  const names = registrations
    .filter(({ id }) => claimed.has(id))
    .flatMap(({ allocations }) => allocations.map(({ person }) => person.name))
  return [...new Set(names)].toSorted()
}

async function returnedOf(tx: Tx, ids: readonly string[]): Promise<Map<string, EventInHistory>> {
  if (ids.length === 0) return new Map()
  const events = Map.groupBy(await trailOf(tx, ids), ({ subjectId }) => subjectId)
  return new Map(
    ids.flatMap(id => {
      const returned = returnOf(events.get(id) ?? [])
      return returned ? [[id, returned]] : []
    }),
  )
}
