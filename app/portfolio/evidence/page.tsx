import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { EvidenceStatusMark } from '#components/evidence/evidence-status.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { EvidenceFilter } from '#lib/evidence/input.ts'
import { type EvidenceInList, evidenceList } from '#lib/evidence/queries/evidence-list.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { FilterForm } from './filter-form.tsx'

export const metadata: Metadata = { title: 'Evidence' }

export default async function EvidencePage({ searchParams }: PageProps<'/portfolio/evidence'>) {
  const actor = await actorIn('candidate')
  const filter = EvidenceFilter.parse(await searchParams)
  const { items, newer, older } = await within(actor, tx => evidenceList(tx, actor.personId, filter))
  const { before, after, ...chosen } = filter
  const filtered = Object.values(chosen).some(Boolean)
  return (
    <Frame actor={actor} current="/portfolio/evidence">
      <PageHeader
        breadcrumb={[{ label: 'My portfolio', href: '/portfolio' }]}
        title="Evidence"
        actions={
          <ButtonLink kind="primary" href="/portfolio/evidence/new">
            Add evidence
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <FilterForm filter={chosen} />
        {items.length > 0 ? <List items={items} /> : <Nothing filtered={filtered} />}
        <Pagination
          label="Evidence"
          previous={newer ? address(chosen, { after: newer }) : undefined}
          next={older ? address(chosen, { before: older }) : undefined}
        />
      </div>
    </Frame>
  )
}

function address(chosen: Record<string, string | undefined>, key: Record<string, string>): string {
  const kept = Object.entries({ ...chosen, ...key }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return `/portfolio/evidence?${new URLSearchParams(kept)}`
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered)
    return (
      <Empty title="Nothing here matches">
        Take a word out of the search, or choose every status and every kind.
      </Empty>
    )
  return (
    <Empty
      title="No evidence yet"
      action={<ButtonLink href="/portfolio/evidence/new">Add your first evidence</ButtonLink>}
    >
      Start with something that you did at work this week: what happened, your own part in it, and what came
      of it.
    </Empty>
  )
}

function List({ items }: { items: readonly EvidenceInList[] }) {
  return (
    <Table
      caption="Your evidence, the newest first"
      head={['Title', 'Status', 'Kind', 'Activity', 'Criteria', 'Files']}
    >
      {items.map(({ id, title, status, kind, versionNumber, activityOn, claimCount, fileCount }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={evidencePath(id)} dir="auto" className="inline-block min-w-40 py-1">
              {title}
            </TextLink>
            {versionNumber > 1 && <span className="font-normal text-muted"> version {versionNumber}</span>}
          </th>
          <td>
            <EvidenceStatusMark status={status} />
          </td>
          <td>{kindOf(kind).label}</td>
          <td>{activityOn ? <Day at={activityOn} /> : 'No date yet'}</td>
          <td className="number">{claimCount}</td>
          <td className="number">{fileCount}</td>
        </tr>
      ))}
    </Table>
  )
}
