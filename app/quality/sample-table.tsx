import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { momentInWords } from '#components/ui/uk-time.ts'
import type { latestSamples } from '#lib/sampling/queries/samples.ts'

type Samples = Awaited<ReturnType<typeof latestSamples>>

export function SampleTable({ samples }: { samples: Samples }) {
  if (samples.length === 0)
    return <Empty title="No draw yet">Each draw is listed here with what it was drawn from.</Empty>
  return (
    <Table caption="Draws, the latest first" captionHidden head={['Drawn', 'By', 'From', 'Picked']}>
      {samples.map(({ id, at, drawnBy, populationSize, _count }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={`/quality/samples/${id}`}>{momentInWords(at)}</TextLink>
          </th>
          <td>{drawnBy.name}</td>
          <td className="number">{populationSize}</td>
          <td className="number">{_count.picks}</td>
        </tr>
      ))}
    </Table>
  )
}
