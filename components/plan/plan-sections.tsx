import type { ReactNode } from 'react'
import { Empty } from '#components/ui/empty.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Section } from '#components/ui/section.tsx'
import type { PlanDesk } from '#lib/assessment/queries/plan-desk.ts'
import type { Plan } from '#lib/assessment/queries/plans.ts'
import { activityStanding } from '#lib/assessment/rules/plan.ts'
import { AgreeForm } from './agree-form.tsx'
import { PastPlans } from './past-plans.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { type Activity, PlannedActivities, type Shown } from './planned-activities.tsx'
import { Proposals } from './proposals.tsx'

interface Props extends Shown {
  desk: Pick<PlanDesk, 'plans' | 'proposals'>
  /** Whether the reader is on the side that proposed a plan, and what the other side is called. */
  isOwn: (plan: Plan) => boolean
  other: string
  agree: FormAction
  /** Where a new plan begins. */
  newPlan: string
  /** What the reader can do about an activity that is agreed. */
  children?: (activity: Activity) => ReactNode
}

/** The plans of a candidate as either side sees them: what waits, what is agreed, what could come next, what was. */
export function PlanSections({ desk, isOwn, other, agree, newPlan, children, ...shown }: Props) {
  const having = (status: Plan['status']) => desk.plans.filter(plan => plan.status === status)
  const [proposed, agreed, past] = [having('proposed'), having('agreed'), having('replaced')]
  return (
    <div className="space-y-10">
      {proposed.map(plan => (
        <Section
          key={plan.id}
          title={isOwn(plan) ? `Waiting for ${other} to agree` : 'Waiting for you to agree'}
        >
          <PlanFacts {...plan} />
          <PlannedActivities activities={plan.activities} {...shown} />
          {!isOwn(plan) && <AgreeForm action={agree} planId={plan.id} replaces={agreed.length > 0} />}
        </Section>
      ))}
      {agreed.map(plan => (
        <Section key={plan.id} title="The agreed plan">
          <PlanFacts {...plan} />
          <Late activities={plan.activities} today={shown.today} />
          <PlannedActivities activities={plan.activities} {...shown}>
            {children}
          </PlannedActivities>
        </Section>
      ))}
      {proposed.length + agreed.length === 0 && (
        <Empty title="No plan is agreed yet">
          Propose what is to be done and by when, perhaps beginning with what follows. It waits for {other} to
          agree it or to propose another.
        </Empty>
      )}
      <Section title="What one activity could cover">
        <p className="max-w-prose text-muted">
          The few activities that would close most of what is open and not planned yet. Every criterion is
          still judged by itself.
        </p>
        {desk.proposals.length > 0 ? (
          <Proposals proposals={desk.proposals} href={id => `${newPlan}?add=${id}`} />
        ) : (
          <p>Nothing is open that is not in hand or planned.</p>
        )}
      </Section>
      {past.length > 0 && (
        <Section title="Earlier plans">
          <PastPlans plans={past} {...shown} />
        </Section>
      )}
    </div>
  )
}

function Late({ activities, today }: { activities: Plan['activities']; today: string }) {
  const late = activities.filter(
    ({ dueOn, evidence }) => activityStanding(dueOn, evidence, today).state === 'late',
  ).length
  if (late === 0) return null
  return (
    <p className="font-semibold text-danger">
      {late} of {activities.length} activities {late === 1 ? 'is' : 'are'} late.
    </p>
  )
}
