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

export const metadata: Metadata = { title: 'A unit on record' }

export default async function UnitPage({ params }: PageProps<'/external/units/[unitProgressId]'>) {
  const actor = await actorIn('external_quality_assurer')
  const id = recordId((await params).unitProgressId)
  const unit = await within(actor, tx => unitOnRecord(tx, actor, id))
  if (!unit) notFound()
  const { candidate, specificationId } = unit.registration
  const named = { unitId: unit.unitId, specificationId }

  return (
    <Frame actor={actor} current="/external">
      <PageHeader
        breadcrumb={[{ label: 'Portfolio overview', href: '/external' }]}
        title={`${candidate.name}, ${unitTitle(named)}`}
        lede={specificationTitle(named)}
        actions={<UnitStatusMark status={unit.status} />}
      />
      <div className="space-y-8">
        <UnitRecord unit={unit} openFiles={false} />
      </div>
    </Frame>
  )
}
