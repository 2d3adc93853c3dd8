import { specificationTitle } from '#components/sampling/unit-of.ts'
import { Empty } from '#components/ui/empty.tsx'
import { Table } from '#components/ui/table.tsx'
import type { registrationsByStatus, unitsByStatus } from '#lib/sampling/queries/external.ts'

interface Props {
  registrations: Awaited<ReturnType<typeof registrationsByStatus>>
  units: Awaited<ReturnType<typeof unitsByStatus>>
}

const head = [
  'Specification',
  'Registered, active',
  'Completed',
  'Withdrawn',
  'Units in progress',
  'Signed off',
  'Agreed',
  'Reopened',
]

/** How many candidates are registered on each specification, and how far their units are. */
export function SpecificationTable({ registrations, units }: Props) {
  const ids = [...new Set(registrations.map(({ specificationId }) => specificationId))]
  if (ids.length === 0)
    return (
      <Empty title="No registrations yet">The centre has registered no candidate on a specification.</Empty>
    )
  return (
    <Table caption="Specifications, registrations and units" captionHidden head={head}>
      {ids.map(id => (
        <tr key={id}>
          <th scope="row">{specificationTitle({ specificationId: id })}</th>
          {(['active', 'completed', 'withdrawn'] as const).map(status => (
            <td key={status} className="number">
              {countOf(registrations, id, status)}
            </td>
          ))}
          {(['in_progress', 'signed', 'agreed', 'reopened'] as const).map(status => (
            <td key={status} className="number">
              {countOf(units, id, status)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

interface Counted {
  readonly specificationId: string
  readonly status: string
  readonly count: number
}

const countOf = (rows: readonly Counted[], id: string, status: string) =>
  rows.find(row => row.specificationId === id && row.status === status)?.count ?? 0
