import { SampleOutcomeMark } from '#components/sampling/sample-outcome.tsx'
import { unitTitle } from '#components/sampling/unit-of.ts'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Concluded } from '#lib/sampling/queries/conclusions.ts'

export function ConclusionTable({ conclusions }: { conclusions: readonly Concluded[] }) {
  if (conclusions.length === 0)
    return (
      <Empty title="Nothing concluded yet">
        What you and others conclude about drawn units is listed here.
      </Empty>
    )
  return (
    <Table
      caption="Conclusions, the latest first"
      captionHidden
      head={['Unit', 'Assessor', 'Concluded', 'By', 'Outcome']}
    >
      {conclusions.map(
        ({ id, outcome, at, qualityAssurer, pick: { id: pickId, candidate, assessor, unitProgress } }) => (
          <tr key={id}>
            <th scope="row">
              <TextLink href={`/quality/picks/${pickId}`}>
                {candidate.name},{' '}
                {unitTitle({
                  unitId: unitProgress.unitId,
                  specificationId: unitProgress.registration.specificationId,
                })}
              </TextLink>
            </th>
            <td>{assessor.name}</td>
            <td>
              <Day at={at} />
            </td>
            <td>{qualityAssurer.name}</td>
            <td>
              <SampleOutcomeMark outcome={outcome} />
            </td>
          </tr>
        ),
      )}
    </Table>
  )
}
