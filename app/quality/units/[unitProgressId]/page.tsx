import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { UnitRecord } from '#components/sampling/unit-record.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { unitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { Reopening } from './reopening.tsx'

export const metadata: Metadata = { title: 'A signed unit' }

export default async function UnitPage({ params }: PageProps<'/quality/units/[unitProgressId]'>) {
  const actor = await actorIn('lead_quality_assurer', 'quality_assurer')
  const id = recordId((await params).unitProgressId)
  const unit = await within(actor, tx => unitOnRecord(tx, actor, id))
  if (!unit) notFound()
  const { registration, unitId } = unit
  const named = { unitId, specificationId: registration.specificationId }

  return (
    <Frame actor={actor} current="/quality/units">
      <PageHeader
        breadcrumb={[{ label: 'Signed units', href: '/quality/units' }]}
        title={`${registration.candidate.name}, ${unitTitle(named)}`}
        lede={specificationTitle(named)}
        actions={<UnitStatusMark status={unit.status} />}
      />
      <div className="space-y-8">
        <Reopening unit={unit} actor={actor} />
        <UnitRecord
          unit={unit}
          openFiles
          historyHref={code => `/quality/criteria/${registration.id}/${encodeURIComponent(code)}`}
        />
      </div>
    </Frame>
  )
}
