import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/frame.tsx'
import { recordId } from '#app/record-id.ts'
import { PlanForm } from '#components/plan/plan-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { NewPlanAddress } from '#lib/assessment/plan-input.ts'
import { newPlan, planDesk } from '#lib/assessment/queries/plan-desk.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { propose } from '../actions.ts'

export const metadata: Metadata = { title: 'Propose a plan to a candidate' }

export default async function NewCandidatePlanPage({
  params,
  searchParams,
}: PageProps<'/assess/candidates/[candidateId]/plan/new'>) {
  const actor = await actorIn('assessor')
  const candidateId = recordId((await params).candidateId)
  const address = NewPlanAddress.parse(await searchParams)
  const desk = await within(actor, tx => planDesk(tx, actor, candidateId))
  if (!desk) notFound()
  return (
    <Frame actor={actor} current="/assess/candidates">
      <PageHeader
        breadcrumb={[
          { label: 'Your candidates', href: '/assess/candidates' },
          { label: `Assessment plan of ${desk.candidate}`, href: `/assess/candidates/${candidateId}/plan` },
        ]}
        title={`Propose a plan to ${desk.candidate}`}
        lede="Each activity with the evidence it will leave, the criteria it is to show and a day."
      />
      <PlanForm
        {...newPlan(desk, address)}
        action={propose}
        candidateId={candidateId}
        today={londonDay(new Date())}
        other={desk.candidate}
      />
    </Frame>
  )
}
