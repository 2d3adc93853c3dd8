import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { UnitStatus } from '#prisma/client/enums.ts'
import { visibleRegistrations } from './visible.ts'

export const pageOfUnits = 25

interface Asked {
  /** Of every status that a unit has once it was signed, unless one is asked for. */
  readonly status: Exclude<UnitStatus, 'in_progress'> | null
  /** The last of the page before. */
  readonly after: string | null
}

/** Units that were signed, whatever became of them since, the latest change first: one more than a page. */
export function decidedUnits(tx: Tx, actor: Actor, { status, after }: Asked) {
  return tx.unitProgress.findMany({
    where: { status: status ?? { not: 'in_progress' }, registration: visibleRegistrations(actor) },
    select: {
      id: true,
      unitId: true,
      status: true,
      changedAt: true,
      registration: { select: { id: true, specificationId: true, candidate: { select: { name: true } } } },
      decisions: {
        where: { outcome: 'signed' },
        select: { at: true, by: { select: { name: true } } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
      },
      picks: { select: { id: true, status: true }, orderBy: { id: 'desc' }, take: 1 },
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: pageOfUnits + 1,
  })
}

export type DecidedUnit = Awaited<ReturnType<typeof decidedUnits>>[number]
