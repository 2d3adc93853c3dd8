import { Reasons } from '#components/sampling/reasons.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import { pageOfPicks, type WaitingPick } from '#lib/sampling/queries/waiting-picks.ts'

/** What was drawn and waits for this quality assurer, the longest waiting first. */
export function WaitingTable({ picks, first }: { picks: readonly WaitingPick[]; first: boolean }) {
  if (picks.length === 0)
    return (
      <Empty title={first ? 'Nothing waits for you' : 'Nothing more waits for you'}>
        Units come here when a sample is drawn. You can draw one below.
      </Empty>
    )
  const shown = picks.slice(0, pageOfPicks)
  const more = picks.length > pageOfPicks ? shown.at(-1) : undefined
  return (
    <>
      <Table
        caption="Drawn units"
        captionHidden
        head={['Unit', 'Assessor', 'Waiting since', 'Why it was drawn']}
      >
        {shown.map(pick => (
          <tr key={pick.id}>
            <th scope="row">
              <TextLink href={`/quality/picks/${pick.id}`}>
                {pick.candidate}, {unitTitle(pick)}
              </TextLink>
              <span className="block text-sm font-normal text-muted">{specificationTitle(pick)}</span>
            </th>
            <td>{pick.assessor}</td>
            <td>
              <Day at={pick.drawnAt} />
            </td>
            <td>
              <Reasons reasons={pick.reasons} />
            </td>
          </tr>
        ))}
      </Table>
      <Pagination
        label="Drawn units"
        {...(!first && { previous: '/quality#waiting' })}
        {...(more && { next: `/quality?after=${more.id}#waiting` })}
      />
    </>
  )
}
