import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { CoverageGaps } from '#components/coverage/coverage-gaps.tsx'
import { CoverageMap } from '#components/coverage/coverage-map.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { registrationToAssess } from '#lib/assessment/queries/registration-to-assess.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { GapAddress } from '#lib/portfolio/coverage-input.ts'
import { criteriaInCoverage } from '#lib/portfolio/rules/coverage-gaps.ts'
import { coverageGroups } from '#lib/portfolio/rules/coverage-groups.ts'
import { labelOf, specificationById } from '#specs/index.ts'
import { HandedIn } from './handed-in.tsx'
import { UnitsOfRegistration } from './units-of-registration.tsx'

export const metadata: Metadata = { title: 'A candidate’s registration' }

export default async function RegistrationPage({
  params,
  searchParams,
}: PageProps<'/assess/registrations/[registrationId]'>) {
  const actor = await actorIn('assessor')
  const id = recordId((await params).registrationId)
  const registration = await within(actor, tx => registrationToAssess(tx, actor, id))
  if (!registration) notFound()
  const specification = specificationById(registration.specificationId)
  const { standings, methods } = registration

  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        breadcrumb={[{ label: 'Your candidates', href: '/assess/candidates' }]}
        title={registration.candidate}
        lede={labelOf(specification)}
        actions={
          <ButtonLink href={`/assess/candidates/${registration.candidateId}/plan`}>
            Assessment plan
          </ButtonLink>
        }
      />
      <div className="space-y-10">
        {registration.status !== 'active' && (
          <Notice kind="warning">
            This registration is {registration.status}: nothing more can be judged on it.
          </Notice>
        )}
        {specification.notClaimableBecause && <Notice>{specification.notClaimableBecause}</Notice>}
        <Section title="Units">
          <UnitsOfRegistration specification={specification} registration={registration} />
        </Section>
        <Section title="Coverage">
          <CoverageMap
            label="Coverage map"
            href={`/assess/criteria/${id}/{code}`}
            groups={coverageGroups(specification, standings)}
            level={3}
          />
          <CoverageGaps
            page={`/assess/registrations/${id}`}
            registrationId={id}
            specification={specification}
            criteria={criteriaInCoverage(specification, standings, methods)}
            methods={methods}
            query={GapAddress.parse(await searchParams)}
            criterionHref={code => `/assess/criteria/${id}/${encodeURIComponent(code)}`}
            planHref={`/assess/candidates/${registration.candidateId}/plan/new`}
          />
        </Section>
        <HandedIn evidence={registration.evidence} />
      </div>
    </Frame>
  )
}
