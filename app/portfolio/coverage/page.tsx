import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { criterionPath } from '#app/portfolio/addresses.ts'
import { CoverageGaps } from '#components/coverage/coverage-gaps.tsx'
import { CoverageMap } from '#components/coverage/coverage-map.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { GapAddress } from '#lib/portfolio/coverage-input.ts'
import { coverage } from '#lib/portfolio/queries/coverage.ts'
import { criteriaInCoverage } from '#lib/portfolio/rules/coverage-gaps.ts'
import { coverageGroups } from '#lib/portfolio/rules/coverage-groups.ts'
import { labelOf, specificationById } from '#specs/index.ts'

export const metadata: Metadata = { title: 'Coverage' }

export default async function CoveragePage({ searchParams }: PageProps<'/portfolio/coverage'>) {
  const actor = await actorIn('candidate')
  const query = GapAddress.parse(await searchParams)
  const registrations = await within(actor, tx => coverage(tx, { candidateId: actor.personId }))
  return (
    <Frame actor={actor} current="/portfolio/coverage">
      <PageHeader
        breadcrumb={[{ label: 'My portfolio', href: '/portfolio' }]}
        title="Coverage"
        lede="Every criterion of all that you are registered on, and what is still missing. Open a cell for its wording, its evidence and its history."
      />
      {registrations.length === 0 && (
        <Empty title="Nothing to cover yet">
          Your centre administrator registers you on what you work towards; its criteria appear here then.
        </Empty>
      )}
      <div className="space-y-10">
        {registrations.map(({ id, specificationId, standings, methods }) => {
          const specification = specificationById(specificationId)
          const label = labelOf(specification)
          return (
            <Section key={id} id={id} title={label}>
              {specification.notClaimableBecause && (
                <p className="max-w-prose text-sm text-muted">{specification.notClaimableBecause}</p>
              )}
              <CoverageMap
                label={`Coverage of ${label}`}
                groups={coverageGroups(specification, standings)}
                href={code => criterionPath(id, code)}
                level={3}
              />
              <CoverageGaps
                page="/portfolio/coverage"
                registrationId={id}
                specification={specification}
                criteria={criteriaInCoverage(specification, standings, methods)}
                methods={methods}
                query={query}
                criterionHref={code => criterionPath(id, code)}
                planHref="/portfolio/plan/new"
              />
            </Section>
          )
        })}
      </div>
    </Frame>
  )
}
