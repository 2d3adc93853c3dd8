import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { visibleRegistrations } from './visible.ts'

/** The latest conclusions on registrations that the actor sees. */
export function latestConclusions(tx: Tx, actor: Actor, count = 10) {
  return tx.sampleConclusion.findMany({
    where: { pick: { unitProgress: { registration: visibleRegistrations(actor) } } },
    select: {
      id: true,
      outcome: true,
      at: true,
      qualityAssurer: { select: { name: true } },
      pick: {
        select: {
          id: true,
          reasons: true,
          candidate: { select: { name: true } },
          assessor: { select: { name: true } },
          unitProgress: {
            select: { id: true, unitId: true, registration: { select: { specificationId: true } } },
          },
        },
      },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: count,
  })
}

export type Concluded = Awaited<ReturnType<typeof latestConclusions>>[number]
