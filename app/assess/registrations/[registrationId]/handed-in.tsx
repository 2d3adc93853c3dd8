import { HandedInMark } from '#components/assessment/handed-in-mark.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { Table } from '#components/ui/table.tsx'
import { When } from '#components/ui/time.tsx'
import { evidenceShown } from '#lib/assessment/queries/registration-to-assess.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import type { EvidenceKind, EvidenceStatus } from '#prisma/client/enums.ts'

interface Props {
  evidence: readonly {
    readonly id: string
    readonly title: string
    readonly kind: EvidenceKind
    readonly status: EvidenceStatus
    readonly submittedNumber: number | null
    readonly submittedAt: Date | null
  }[]
}

/** The evidence of one registration that its candidate has handed in, the newest first. */
export function HandedIn({ evidence }: Props) {
  return (
    <Section title="Evidence handed in">
      {evidence.length === 0 ? (
        <Empty title="Nothing handed in yet">
          What the candidate hands in for this registration appears here.
        </Empty>
      ) : (
        <Table
          caption="Evidence handed in, the newest first"
          captionHidden
          head={['Evidence', 'Kind', 'Version', 'Handed in', 'Status']}
        >
          {evidence.map(item => (
            <tr key={item.id}>
              <th scope="row">
                <TextLink href={`/assess/evidence/${item.id}`} dir="auto">
                  {item.title}
                </TextLink>
              </th>
              <td>{kindOf(item.kind).label}</td>
              <td className="number">{item.submittedNumber}</td>
              <td>{item.submittedAt && <When at={item.submittedAt} />}</td>
              <td>
                <HandedInMark status={item.status} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {evidence.length === evidenceShown && (
        <p className="text-muted">
          Only the newest {evidenceShown} are listed. The coverage map leads to all of them.
        </p>
      )}
    </Section>
  )
}
