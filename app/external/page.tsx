import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { askedId } from '#app/record-id.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { latestConclusions } from '#lib/sampling/queries/conclusions.ts'
import { decidedUnits } from '#lib/sampling/queries/decided-units.ts'
import { registrationsByStatus, unitsByStatus } from '#lib/sampling/queries/external.ts'
import { SampledTable } from './sampled-table.tsx'
import { SpecificationTable } from './specification-table.tsx'
import { UnitList } from './unit-list.tsx'

export const metadata: Metadata = { title: 'Portfolio overview' }

const conclusionsShown = 25

export default async function ExternalPage({ searchParams }: PageProps<'/external'>) {
  const actor = await actorIn('external_quality_assurer')
  const after = askedId((await searchParams).after)
  const { registrations, statuses, units, conclusions } = await within(actor, async tx => ({
    registrations: await registrationsByStatus(tx),
    statuses: await unitsByStatus(tx),
    units: await decidedUnits(tx, actor, { status: null, after }),
    conclusions: await latestConclusions(tx, actor, conclusionsShown),
  }))
  return (
    <Frame actor={actor} current="/external">
      <PageHeader title={actor.centreName} lede="What this centre delivers, signs off and quality assures." />
      <div className="space-y-10">
        <Section title="Specifications and registrations">
          <SpecificationTable registrations={registrations} units={statuses} />
        </Section>
        <Section title="Signed units" id="units">
          <UnitList units={units} first={after === null} />
        </Section>
        <Section title="What the centre sampled" id="samples">
          <SampledTable conclusions={conclusions} />
        </Section>
      </div>
    </Frame>
  )
}
