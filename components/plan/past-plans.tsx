import { Details } from '#components/ui/details.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Plan } from '#lib/assessment/queries/plans.ts'
import { PlanFacts } from './plan-facts.tsx'
import { PlannedActivities, type Shown } from './planned-activities.tsx'

/** Plans that a newer one took the place of, each folded. */
export function PastPlans({ plans, ...shown }: Shown & { plans: readonly Plan[] }) {
  return (
    <ul className="space-y-2">
      {plans.map(plan => (
        <li key={plan.id}>
          <Details
            summary={
              <>
                {plan.agreedByCandidateAt && plan.agreedByAssessorAt ? 'Agreed plan' : 'Proposal'} of{' '}
                <Day at={plan.createdAt} />, {plan.activities.length}{' '}
                {plan.activities.length === 1 ? 'activity' : 'activities'}
              </>
            }
          >
            <PlanFacts {...plan} />
            <PlannedActivities activities={plan.activities} standing={false} {...shown} />
          </Details>
        </li>
      ))}
    </ul>
  )
}
