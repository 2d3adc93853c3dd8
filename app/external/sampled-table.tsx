import { Reasons } from '#components/sampling/reasons.tsx'
import { SampleOutcomeMark } from '#components/sampling/sample-outcome.tsx'
import { unitTitle } from '#components/sampling/unit-of.ts'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Concluded } from '#lib/sampling/queries/conclusions.ts'

/** The latest samples of the centre: why each unit was drawn and what came of it. */
export function SampledTable({ conclusions }: { conclusions: readonly Concluded[] }) {
  if (conclusions.length === 0)
    return (
      <Empty title="No sample concluded yet">
        What the centre’s quality assurers conclude is listed here.
      </Empty>
    )
  return (
    <Table
      caption="Latest concluded samples"
      head={['Unit', 'Assessor', 'Why it was drawn', 'Quality assurer', 'Concluded', 'Outcome']}
    >
      {conclusions.map(({ id, outcome, at, qualityAssurer, pick }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={`/external/units/${pick.unitProgress.id}`}>
              {pick.candidate.name},{' '}
              {unitTitle({
                unitId: pick.unitProgress.unitId,
                specificationId: pick.unitProgress.registration.specificationId,
              })}
            </TextLink>
          </th>
          <td>{pick.assessor.name}</td>
          <td>
            <Reasons reasons={pick.reasons} />
          </td>
          <td>{qualityAssurer.name}</td>
          <td>
            <Day at={at} />
          </td>
          <td>
            <SampleOutcomeMark outcome={outcome} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
