import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { allocatedTo } from './allocated.ts'

/** How much of a registration's evidence its page lists; the coverage map leads to all of it. */
export const evidenceShown = 100

/**
 * A registration as its assessor sees it: how every criterion stands and what was handed in for it; `null`
 * unless it is allocated to them. Five statements.
 */
export async function registrationToAssess(tx: Tx, actor: Actor, id: string) {
  const found = await registrationOf(tx, actor, id)
  if (!found) return null
  const [covered] = await coverage(tx, { id }, { withDrafts: false })
  const evidence = await evidenceOf(tx, id)
  return covered ? { ...covered, candidate: found.candidate.name, evidence } : null
}

/** Whose registration it is, for its assessor alone: `null` for everybody else. */
export const registrationOf = (tx: Tx, actor: Actor, id: string) =>
  tx.registration.findFirst({
    where: { id, ...allocatedTo(actor) },
    select: { specificationId: true, candidate: { select: { name: true } } },
  })

const evidenceOf = (tx: Tx, registrationId: string) =>
  tx.evidence.findMany({
    where: {
      submittedNumber: { not: null },
      status: { not: 'withdrawn' },
      versions: { some: { submittedAt: { not: null }, mappings: { some: { registrationId } } } },
    },
    orderBy: { id: 'desc' },
    take: evidenceShown,
    select: {
      id: true,
      title: true,
      kind: true,
      status: true,
      submittedNumber: true,
      submittedAt: true,
    },
  })
