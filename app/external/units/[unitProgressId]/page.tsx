import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordId } from '#app/record-id.ts'
import { Frame } from '#app/frame.tsx'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { AssessorsOnTheDay } from '#components/sampling/assessors-on-the-day.tsx'
import { JudgedCriteria } from '#components/sampling/judged-criteria.tsx'
import { JudgedVersions } from '#components/sampling/judged-versions.tsx'
import { specificationTitle, unitTitle } from '#components/sampling/unit-of.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { unitOnRecord } from '#lib/sampling/queries/external.ts'
import { DecisionsAndSamples } from './decisions-and-samples.tsx'

export const metadata: Metadata = { title: 'A unit on record' }

export default async function UnitPage({ params }: PageProps<'/external/units/[unitProgressId]'>) {
  const actor = await actorIn('external_quality_assurer')
  const id = recordId((await params).unitProgressId)
  const unit = await within(actor, tx => unitOnRecord(tx, id))
  if (!unit) notFound()
  const { registration, signed, judgements, versions } = unit
  const named = { unitId: unit.unitId, specificationId: registration.specificationId }

  return (
    <Frame actor={actor} current="/external">
      <PageHeader
        breadcrumb={[{ label: 'Portfolio overview', href: '/external' }]}
        title={`${registration.candidate.name}, ${unitTitle(named)}`}
        lede={specificationTitle(named)}
        actions={<UnitStatusMark status={unit.status} />}
      />
      <div className="space-y-8">
        <Section title="Decisions and samples">
          <DecisionsAndSamples decisions={unit.decisions} />
        </Section>
        {signed && (
          <Section title="Assessors on the day">
            <AssessorsOnTheDay
              signed={{ name: signed.by.name, at: signed.at, standing: signed.standing }}
              judged={judgements.map(({ assessor, at, standing }) => ({ name: assessor.name, at, standing }))}
            />
          </Section>
        )}
        <Section title="The evidence, as it was judged">
          <JudgedVersions versions={versions} openFiles={false} />
        </Section>
        <Section title="The criteria that the last signature rests on">
          <JudgedCriteria
            specificationId={registration.specificationId}
            judgements={judgements}
            versions={versions}
          />
        </Section>
      </div>
    </Frame>
  )
}
