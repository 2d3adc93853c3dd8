import type { Tx } from '#lib/db.ts'

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
  return rows.map(({ judgements, ...item }) => ({
    ...item,
    unmet: judgements
      .filter(({ version }) => version.number === item.submittedNumber)
      .map(({ assessor, version: _, ...judged }) => ({ ...judged, assessor: assessor.name })),
  }))
}
