import { WaitingMark } from '#components/assessment/waiting-mark.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import { When } from '#components/ui/time.tsx'
import type { QueueItem } from '#lib/assessment/queries/assessor-queue.ts'
import { waiting } from '#lib/assessment/rules/waiting.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'

interface Props {
  items: readonly QueueItem[]
  now: Date
  feedbackDays: number
}

export function QueueTable({ items, now, feedbackDays }: Props) {
  return (
    <Table
      caption="Evidence to judge, longest wait first"
      captionHidden
      head={['Evidence', 'Candidate', 'Kind', 'Criteria', 'Handed in', 'Waiting']}
    >
      {items.map(item => (
        <tr key={item.id}>
          <th scope="row">
            <TextLink href={`/assess/evidence/${item.id}`} dir="auto">
              {item.title}
            </TextLink>
            {item.versionNumber > 1 && (
              <span className="block text-sm font-normal text-muted">version {item.versionNumber}</span>
            )}
          </th>
          <td>{item.candidateName}</td>
          <td>{kindOf(item.kind).label}</td>
          <td className="number">{item.criteria}</td>
          <td>
            <When at={item.submittedAt} />
          </td>
          <td>
            <WaitingMark waited={waiting(item.submittedAt, now, feedbackDays)} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
