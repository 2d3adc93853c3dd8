import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { DecidedUnit } from '#lib/sampling/queries/decided-units.ts'

export function UnitTable({ units }: { units: readonly DecidedUnit[] }) {
  return (
    <Table
      caption="Units, the latest change first"
      captionHidden
      head={['Unit', 'Signed off by', 'Signed off', 'Now', 'Sample']}
    >
      {units.map(unit => (
        <Row key={unit.id} unit={unit} />
      ))}
    </Table>
  )
}

function Row({ unit: { unitId, status, registration, decisions, picks } }: { unit: DecidedUnit }) {
  const named = { unitId, specificationId: registration.specificationId }
  const [signed] = decisions
  const [pick] = picks
  return (
    <tr>
      <th scope="row">
        {registration.candidate.name}, {unitTitle(named)}
        <span className="block text-sm font-normal text-muted">{specificationTitle(named)}</span>
      </th>
      <td>{signed?.by.name}</td>
      <td>{signed && <Day at={signed.at} />}</td>
      <td>
        <UnitStatusMark status={status} />
      </td>
      <td>
        {pick ? (
          <TextLink href={`/quality/picks/${pick.id}`} className="inline-block py-1">
            {pick.status === 'drawn' ? 'Drawn: review it' : 'What was concluded'}
          </TextLink>
        ) : (
          'Not drawn'
        )}
      </td>
    </tr>
  )
}
