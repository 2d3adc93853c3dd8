import { Status } from '#components/ui/status.tsx'
import type { Waiting } from '#lib/assessment/rules/waiting.ts'

/** How long something has waited against the centre's promise, and by how much too long. */
export function WaitingMark({ waited: { days, promised, overdue } }: { waited: Waiting }) {
  if (overdue > 0)
    return (
      <Status tone="warn">
        {overdue} working {overdue === 1 ? 'day' : 'days'} late
      </Status>
    )
  return (
    <Status tone="neutral">
      {days} of {promised} working days
    </Status>
  )
}
