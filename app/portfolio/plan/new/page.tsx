import type { Metadata } from 'next'
import { Frame } from '#app/frame.tsx'
import { PlanForm } from '#components/plan/plan-form.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { NewPlanAddress } from '#lib/assessment/plan-input.ts'
import { newPlan, planDesk } from '#lib/assessment/queries/plan-desk.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { londonDay } from '#lib/people/day-rules.ts'
import { propose } from '../actions.ts'

export const metadata: Metadata = { title: 'Propose a plan' }

export default async function NewPlanPage({ searchParams }: PageProps<'/portfolio/plan/new'>) {
  const actor = await actorIn('candidate')
  const address = NewPlanAddress.parse(await searchParams)
  const desk = await within(actor, tx => planDesk(tx, actor, actor.personId))
  return (
    <Frame actor={actor} current="/portfolio/plan">
      <PageHeader
        breadcrumb={[
          { label: 'My portfolio', href: '/portfolio' },
          { label: 'Assessment plan', href: '/portfolio/plan' },
        ]}
        title="Propose a plan"
        lede="Each activity with the evidence it will leave, the criteria it is to show and a day."
      />
      {desk ? (
        <PlanForm
          {...newPlan(desk, address)}
          action={propose}
          today={londonDay(new Date())}
          other="your assessor"
        />
      ) : (
        <Empty title="Nothing to plan for yet">
          Your centre administrator registers you on what you work towards; you can plan for it then.
        </Empty>
      )}
    </Frame>
  )
}
