import type { ReactNode } from 'react'
import { TextLink } from '#components/ui/link.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Plan } from '#lib/assessment/queries/plans.ts'
import { criterionWithId } from '#lib/assessment/rules/located-criterion.ts'
import { activityStanding } from '#lib/assessment/rules/plan.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { ActivityMark } from './activity-mark.tsx'

export type Activity = Plan['activities'][number]

/** What a page says about every plan that it shows. */
export interface Shown {
  /** The day that it is, against which activities are late. */
  today: string
  /** Null where the criterion is none of the reader's. */
  criterionHref: (registrationId: string, code: string) => string | null
  evidenceHref: (evidenceId: string) => string
  /** Whether evidence that was never handed in may be named: to its candidate alone. */
  withDrafts?: boolean
}

interface Props extends Shown {
  activities: readonly Activity[]
  /** False for a plan that does not stand: nothing of it is late. */
  standing?: boolean
  /** What can be done about an activity. */
  children?: (activity: Activity) => ReactNode
}

/** The activities of one plan, in its order. */
export function PlannedActivities({
  activities,
  today,
  standing = true,
  criterionHref,
  evidenceHref,
  withDrafts = false,
  children,
}: Props) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {activities.map(activity => (
        <li key={activity.id} className="space-y-2 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <p dir="auto" className="min-w-0 flex-1 basis-60 font-semibold">
              {activity.title}
            </p>
            {standing && (
              <ActivityMark standing={activityStanding(activity.dueOn, activity.evidence, today)} />
            )}
          </div>
          <p className="text-sm text-muted">
            {kindOf(activity.method).label}, by <Day at={activity.dueOn} />
          </p>
          <Criteria criteria={activity.criteria} href={criterionHref} />
          {activity.evidence && (
            <Answer evidence={activity.evidence} evidenceHref={evidenceHref} withDrafts={withDrafts} />
          )}
          {children?.(activity)}
        </li>
      ))}
    </ol>
  )
}

function Criteria({ criteria, href }: { criteria: Activity['criteria']; href: Props['criterionHref'] }) {
  const located = criteria.map(each => ({
    key: `${each.registrationId} ${each.criterionId}`,
    criterion: criterionWithId(each.criterionId).criterion,
    registrationId: each.registrationId,
  }))
  const codes = [...new Set(located.map(({ criterion }) => criterion.code))]
  return (
    <details>
      <summary className="ui-summary inline-block py-1 text-sm text-accent hover:underline">
        Criteria: {codes.join(', ')}
      </summary>
      <ul className="mt-1 space-y-1 border-l-2 border-line pl-4 text-sm">
        {located.map(({ key, registrationId, criterion: { code, text } }) => {
          const address = href(registrationId, code)
          return (
            <li key={key} className="max-w-prose">
              {address ? (
                <TextLink href={address} className="inline-block py-0.5 font-semibold">
                  {code}
                </TextLink>
              ) : (
                <span className="font-semibold">{code}</span>
              )}{' '}
              {text}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

interface AnswerProps extends Pick<Props, 'evidenceHref' | 'withDrafts'> {
  evidence: NonNullable<Activity['evidence']>
}

function Answer({ evidence: { id, title, submittedNumber }, evidenceHref, withDrafts }: AnswerProps) {
  const handedIn = submittedNumber !== null
  if (!handedIn && !withDrafts) return <p className="text-sm">Evidence is being prepared.</p>
  return (
    <p className="text-sm">
      Answered by{' '}
      <TextLink href={evidenceHref(id)} dir="auto">
        {title}
      </TextLink>
      {!handedIn && ', which is not handed in yet'}
    </p>
  )
}
