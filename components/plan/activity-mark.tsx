import { Status } from '#components/ui/status.tsx'
import type { ActivityStanding } from '#lib/assessment/rules/plan.ts'

const inDays = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`

/** Where one activity of a plan stands, in words. */
export function ActivityMark({ standing: { state, days } }: { standing: ActivityStanding }) {
  if (state === 'done') return <Status tone="good">Done</Status>
  if (state === 'late') return <Status tone="danger">{inDays(days)} late</Status>
  if (days === 0) return <Status tone="warn">Due today</Status>
  return <Status tone="neutral">{inDays(days)} left</Status>
}
