import type { ReactNode } from 'react'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { DecidedUnit } from '#lib/sampling/queries/decided-units.ts'
import { specificationTitle, unitTitle } from './unit-of.ts'

interface Props {
  units: readonly DecidedUnit[]
  /** Where the record of a unit is. */
  href: (id: string) => string
  /** What is said of the latest sample of a unit; without one it was not drawn. */
  sample: (pick: DecidedUnit['picks'][number]) => ReactNode
}

/** Units that were signed, whatever became of them since. */
export function UnitTable({ units, href, sample }: Props) {
  return (
    <Table
      caption="Units, the latest change first"
      captionHidden
      head={['Unit', 'Signed off by', 'Signed off', 'Now', 'Sample']}
    >
      {units.map(({ id, unitId, status, registration, decisions: [signed], picks: [pick] }) => {
        const named = { unitId, specificationId: registration.specificationId }
        return (
          <tr key={id}>
            <th scope="row">
              <TextLink href={href(id)} className="inline-block py-1">
                {registration.candidate.name}, {unitTitle(named)}
              </TextLink>
              <span className="block text-sm font-normal text-muted">{specificationTitle(named)}</span>
            </th>
            <td>{signed?.by.name}</td>
            <td>{signed && <Day at={signed.at} />}</td>
            <td>
              <UnitStatusMark status={status} />
            </td>
            <td>{pick ? sample(pick) : 'Not drawn'}</td>
          </tr>
        )
      })}
    </Table>
  )
}
