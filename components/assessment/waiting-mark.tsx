import { Status } from '#components/ui/status.tsx'
import type { Waiting } from '#lib/assessment/rules/waiting.ts'

const inDays = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`

/** How long something has waited, and by how much too long. */
export function WaitingMark({ waited: { days, overdue } }: { waited: Waiting }) {
  if (overdue > 0) return <Status tone="warn">Overdue by {inDays(overdue)}</Status>
  return <Status tone="neutral">{days === 0 ? 'Since today' : `Waiting ${inDays(days)}`}</Status>
}
