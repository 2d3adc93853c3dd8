import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { PlanSections } from '#components/plan/plan-sections.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { planDesk } from '#lib/assessment/queries/plan-desk.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { agree } from './actions.ts'

export const metadata: Metadata = { title: 'A candidate’s assessment plan' }

export default async function CandidatePlanPage({
  params,
}: PageProps<'/assess/candidates/[candidateId]/plan'>) {
  const actor = await actorIn('assessor')
  const candidateId = recordId((await params).candidateId)
  const desk = await within(actor, tx => planDesk(tx, actor, candidateId))
  if (!desk) notFound()
  const { candidate, registrations } = desk
  const path = `/assess/candidates/${candidateId}/plan`
  const assessed = new Set(registrations.map(({ id }) => id))
  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        breadcrumb={[{ label: 'Your candidates', href: '/assess/candidates' }]}
        title={`Assessment plan of ${candidate}`}
        lede="What the two of you have agreed is done next, and by when."
        actions={
          <ButtonLink kind="primary" href={`${path}/new`}>
            Propose a plan
          </ButtonLink>
        }
      />
      <PlanSections
        desk={desk}
        isOwn={({ authorId }) => authorId !== candidateId}
        other={candidate}
        agree={agree}
        newPlan={`${path}/new`}
        today={londonDay(new Date())}
        criterionHref={(registrationId, code) =>
          assessed.has(registrationId)
            ? `/assess/criteria/${registrationId}/${encodeURIComponent(code)}`
            : null
        }
        evidenceHref={evidenceId => `/assess/evidence/${evidenceId}`}
      />
    </Frame>
  )
}
