import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { askedId } from '#app/record-id.ts'
import { UnitTable } from '#components/sampling/unit-table.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { decidedUnits, pageOfUnits } from '#lib/sampling/queries/decided-units.ts'

export const metadata: Metadata = { title: 'Signed units' }

const views = [
  { status: null, label: 'All' },
  { status: 'signed', label: 'Signed off' },
  { status: 'agreed', label: 'Agreed' },
  { status: 'reopened', label: 'Reopened' },
] as const

const address = (status: string | null, after?: string) => {
  const query = new URLSearchParams({ ...(status && { status }), ...(after && { after }) }).toString()
  return query ? `/quality/units?${query}` : '/quality/units'
}

export default async function UnitsPage({ searchParams }: PageProps<'/quality/units'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const asked = await searchParams
  const { status } = views.find(view => view.status === asked.status) ?? views[0]
  const after = askedId(asked.after)
  const units = await within(actor, tx => decidedUnits(tx, actor, { status, after }))
  const shown = units.slice(0, pageOfUnits)
  const last = units.length > pageOfUnits ? shown.at(-1) : undefined

  return (
    <Frame actor={actor} current="/quality/units">
      <PageHeader
        title="Signed units"
        lede="Every unit that an assessor has signed off, the latest change first."
      />
      <div className="space-y-6">
        <Tabs
          label="Units by status"
          links={views.map(view => ({
            label: view.label,
            href: address(view.status),
            current: view.status === status,
          }))}
        />
        {shown.length === 0 ? (
          <Empty title="No unit here">
            {after
              ? 'There is nothing after this page.'
              : 'Units come here once an assessor has signed them off.'}
          </Empty>
        ) : (
          <UnitTable
            units={shown}
            href={id => `/quality/units/${id}`}
            sample={({ id, status }) => (
              <TextLink href={`/quality/picks/${id}`} className="inline-block py-1">
                {status === 'drawn' ? 'Drawn: review it' : 'What was concluded'}
              </TextLink>
            )}
          />
        )}
        <Pagination
          label="Signed units"
          {...(after && { previous: address(status) })}
          {...(last && { next: address(status, last.id) })}
        />
      </div>
    </Frame>
  )
}
