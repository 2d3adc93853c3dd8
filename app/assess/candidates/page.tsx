import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { UnitStatusMark } from '#components/assessment/unit-status.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { Section } from '#components/ui/section.tsx'
import { unitsOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { caseload } from '#lib/assessment/rules/caseload.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { labelOf, specificationById } from '#specs/index.ts'
import { unitTitle } from '../unit-name.ts'

export const metadata: Metadata = { title: 'Your candidates' }

export default async function CandidatesPage() {
  const actor = await actorIn('assessor')
  const registrations = caseload(await within(actor, tx => unitsOfAssessor(tx, actor)))
  const candidates = Map.groupBy(registrations, ({ candidateId }) => candidateId)
  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        title="Your candidates"
        lede="Everybody whose registration is allocated to you, with how far they have come."
      />
      {registrations.length === 0 && (
        <Empty title="No candidate is allocated to you">
          A centre administrator allocates candidates to their assessors.
        </Empty>
      )}
      <div className="space-y-8">
        {[...candidates].map(([id, theirs]) => (
          <Section
            key={id}
            title={theirs[0]!.candidateName}
            actions={
              <TextLink href={`/assess/candidates/${id}/plan`} className="inline-block py-1">
                Assessment plan<span className="sr-only"> of {theirs[0]!.candidateName}</span>
              </TextLink>
            }
          >
            <ul className="grid gap-4 lg:grid-cols-2">
              {theirs.map(registration => (
                <li key={registration.id} className="space-y-2 rounded border border-line p-4">
                  <TextLink
                    href={`/assess/registrations/${registration.id}`}
                    className="inline-block py-1 font-semibold"
                  >
                    {labelOf(specificationById(registration.specificationId))}
                  </TextLink>
                  <Progress label="Met" value={registration.met} max={registration.total} unit="criteria" />
                  <ul className="space-y-1">
                    {registration.units.map(unit => (
                      <li key={unit.id} className="flex flex-wrap items-baseline gap-x-3">
                        <TextLink href={`/assess/units/${unit.id}`} className="inline-block py-1">
                          {unitTitle(unit)}
                        </TextLink>
                        <UnitStatusMark status={unit.status} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Frame>
  )
}
