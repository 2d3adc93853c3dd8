import type { Tx } from '#lib/db.ts'
import type { RegistrationStatus, UnitStatus } from '#prisma/client/enums.ts'
import { judgedWork, type VersionAsJudged } from './judged-work.ts'

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

/**
 * One unit that was signed, with every decision on it, every sample of it, and the work that the last
 * signature rests on; `null` when it never was signed. Three statements.
 */
export async function unitOnRecord(tx: Tx, unitProgressId: string) {
  const unit = await tx.unitProgress.findFirst({
    where: { id: unitProgressId, decisions: { some: { outcome: 'signed' } } },
    select: {
      id: true,
      unitId: true,
      status: true,
      registration: {
        select: { id: true, specificationId: true, status: true, candidate: { select: { name: true } } },
      },
      decisions: {
        select: {
          id: true,
          outcome: true,
          seat: true,
          feedback: true,
          standing: true,
          judgementIds: true,
          at: true,
          by: { select: { name: true } },
          picks: {
            select: {
              id: true,
              reasons: true,
              sample: { select: { at: true, drawnBy: { select: { name: true } } } },
              conclusion: {
                select: {
                  outcome: true,
                  feedback: true,
                  at: true,
                  qualityAssurer: { select: { name: true } },
                },
              },
            },
          },
        },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      },
    },
  })
  if (!unit) return null
  const signed = unit.decisions.find(({ outcome }) => outcome === 'signed')
  const { judgements, versions } = await judgedWork(tx, unit.registration.id, signed?.judgementIds ?? [])
  return { ...unit, signed, judgements, versions: versions.map(withoutInSitu) }
}

export type UnitOnRecord = NonNullable<Awaited<ReturnType<typeof unitOnRecord>>>

/** What is held in situ stays there: neither its story nor its place leaves the centre (domain D4). */
function withoutInSitu(version: VersionAsJudged): VersionAsJudged {
  if (version.evidence.kind !== 'in_situ') return version
  return {
    ...version,
    narrative: '',
    mappings: version.mappings.map(mapping => ({ ...mapping, note: '', location: '' })),
  }
}
