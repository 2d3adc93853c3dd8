import { UnitTable } from '#components/sampling/unit-table.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { type DecidedUnit, pageOfUnits } from '#lib/sampling/queries/decided-units.ts'

const sampled = { drawn: 'Drawn', concluded: 'Concluded' } as const

export function UnitList({ units, first }: { units: readonly DecidedUnit[]; first: boolean }) {
  if (units.length === 0)
    return <Empty title="No signed unit here">Units are listed once an assessor has signed them off.</Empty>
  const shown = units.slice(0, pageOfUnits)
  const last = units.length > pageOfUnits ? shown.at(-1) : undefined
  return (
    <>
      <UnitTable
        units={shown}
        href={id => `/external/units/${id}`}
        sample={({ status }) => sampled[status]}
      />
      <Pagination
        label="Signed units"
        {...(!first && { previous: '/external#units' })}
        {...(last && { next: `/external?after=${last.id}#units` })}
      />
    </>
  )
}
