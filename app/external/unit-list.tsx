import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import { type DecidedUnit, pageOfUnits } from '#lib/sampling/queries/decided-units.ts'

export function UnitList({ units, first }: { units: readonly DecidedUnit[]; first: boolean }) {
  if (units.length === 0)
    return <Empty title="No signed unit here">Units are listed once an assessor has signed them off.</Empty>
  const shown = units.slice(0, pageOfUnits)
  const last = units.length > pageOfUnits ? shown.at(-1) : undefined
  return (
    <>
      <Table
        caption="Units, the latest change first"
        captionHidden
        head={['Unit', 'Signed off by', 'Signed off', 'Now', 'Sampled']}
      >
        {shown.map(unit => (
          <Row key={unit.id} unit={unit} />
        ))}
      </Table>
      <Pagination
        label="Signed units"
        {...(!first && { previous: '/external#units' })}
        {...(last && { next: `/external?after=${last.id}#units` })}
      />
    </>
  )
}

const sampled = { drawn: 'Drawn', concluded: 'Yes' } as const

function Row({ unit: { id, unitId, status, registration, decisions, picks } }: { unit: DecidedUnit }) {
  const named = { unitId, specificationId: registration.specificationId }
  const [signed] = decisions
  const [pick] = picks
  return (
    <tr>
      <th scope="row">
        <TextLink href={`/external/units/${id}`}>
          {registration.candidate.name}, {unitTitle(named)}
        </TextLink>
        <span className="block text-sm font-normal text-muted">{specificationTitle(named)}</span>
      </th>
      <td>{signed?.by.name}</td>
      <td>{signed && <Day at={signed.at} />}</td>
      <td>
        <UnitStatusMark status={status} />
      </td>
      <td>{pick ? sampled[pick.status] : 'No'}</td>
    </tr>
  )
}
