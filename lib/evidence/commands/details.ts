import { columnOf, type Day, londonDay } from '#lib/people/day-rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import type { AddEvidence } from '../input.ts'
import { keptDetails } from '../rules/details.ts'
import { kindOf } from '../rules/kinds.ts'
import { mayAllHaveHappened, mayBeObservedBy, mayHaveHappened } from '../rules/submission.ts'

type Sent = Pick<AddEvidence, 'title' | 'narrative' | 'activityOn' | 'observer' | 'details'>

/**
 * A version's columns from what its form sent; details of an observer are kept only where the kind knows one.
 * Refuses with not-in-the-future or observer-role.
 */
export function columnsOf(kind: EvidenceKind, sent: Sent, at: Date) {
  const { title, narrative, activityOn, observer } = sent
  const details = keptDetails(kind, sent.details)
  const today = londonDay(at)
  ensure(
    mayHaveHappened(activityOn, today) ??
      mayAllHaveHappened(details.activities ?? [], today) ??
      mayBeObservedBy(kind, observer.role),
  )
  const known = kindOf(kind).observer !== null
  return {
    title,
    narrative,
    activityOn: dayColumn(activityOn),
    observerRole: observer.role,
    observerName: known ? observer.name : null,
    observerPosition: known ? observer.position : null,
    observerRelation: known ? observer.relation : null,
    observerBasis: observer.role === 'expert_witness' ? observer.basis : null,
    details,
  }
}

const dayColumn = (day: Day | null) => (day === null ? null : columnOf(day))
