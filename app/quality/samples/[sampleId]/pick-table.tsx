import { Reasons } from '#components/sampling/reasons.tsx'
import { SampleOutcomeMark } from '#components/sampling/sample-outcome.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { SampleAsDrawn } from '#lib/sampling/queries/samples.ts'

export function PickTable({ picks }: Pick<SampleAsDrawn, 'picks'>) {
  return (
    <Table caption="Picks" captionHidden head={['Unit', 'Assessor', 'Why it was drawn', 'Outcome']}>
      {picks.map(({ id, candidate, assessor, reasons, conclusion, unitProgress: { unit } }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={`/quality/picks/${id}`}>
              {candidate.name}, unit {unit.number}: {unit.title}
            </TextLink>
          </th>
          <td>{assessor.name}</td>
          <td>
            <Reasons reasons={reasons} />
          </td>
          <td>
            <SampleOutcomeMark outcome={conclusion?.outcome ?? null} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
