import type { AuditEntry } from '#lib/audit/deeds.ts'
import { record } from '#lib/audit/record.ts'
import type { Tx } from '#lib/db.ts'

/**
 * Records what somebody did to their own account in the chain of every centre where they hold a seat, since it
 * concerns them all. The last write of its command.
 */
export async function recordInCentres(tx: Tx, personId: string, at: Date, entry: AuditEntry): Promise<void> {
  const centres = await tx.membership.findMany({
    where: { personId, endedAt: null },
    select: { centreId: true },
    distinct: ['centreId'],
    // The heads of the chains are locked one after another: always in the same order.
    orderBy: { centreId: 'asc' },
  })
  for (const { centreId } of centres) {
    await tx.$executeRaw`select set_config('app.centre', ${centreId}, true)`
    await record(tx, { centreId, personId, seat: null }, at, entry)
  }
}
