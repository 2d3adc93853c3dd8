import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import { seats } from '#lib/people/rules.ts'
import type { DecisionOutcome, Seat } from '#prisma/client/enums.ts'
import { UnitStatusMark } from './unit-status.tsx'

export interface Decision {
  readonly id: string
  readonly outcome: DecisionOutcome
  readonly feedback: string
  readonly seat: Seat
  readonly at: Date
  readonly by: { readonly name: string }
}

/** A signature or a reopening: what it made of the unit, whose it is, when, and what they said. */
export function DecisionShown({ decision: { outcome, by, seat, at, feedback } }: { decision: Decision }) {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <UnitStatusMark status={outcome} />
        <span>
          by {by.name} ({seats[seat].label.toLowerCase()}), <When at={at} />
        </span>
      </p>
      {feedback && <Prose text={feedback} />}
    </>
  )
}
