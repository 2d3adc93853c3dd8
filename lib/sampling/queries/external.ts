import type { Tx } from '#lib/db.ts'
import type { RegistrationStatus, UnitStatus } from '#prisma/client/enums.ts'

/** How many registrations there are on each specification, by status. */
export async function registrationsByStatus(tx: Tx) {
  const rows = await tx.registration.groupBy({
    by: ['specificationId', 'status'],
    _count: true,
    orderBy: { specificationId: 'asc' },
  })
  return rows.map(({ specificationId, status, _count }) => ({
    specificationId,
    status: status satisfies RegistrationStatus,
    count: _count,
  }))
}

interface UnitsByStatus {
  readonly specificationId: string
  readonly status: UnitStatus
  readonly count: number
}

/** How many units of each specification stand at which status. */
export function unitsByStatus(tx: Tx): Promise<UnitsByStatus[]> {
  return tx.$queryRaw<UnitsByStatus[]>`
    select r.specification_id as "specificationId", u.status::text as status, count(*)::int as count
    from unit_progress u join registration r on r.id = u.registration_id
    group by r.specification_id, u.status order by 1, 2`
}
