import { Empty } from '#components/ui/empty.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { Status } from '#components/ui/status.tsx'
import { When } from '#components/ui/time.tsx'
import { seats } from '#lib/people/rules.ts'
import type { DecisionOutcome, Seat } from '#prisma/client/enums.ts'

interface Decision {
  readonly id: string
  readonly outcome: DecisionOutcome
  readonly feedback: string
  readonly seat: Seat
  readonly at: Date
  readonly by: { readonly name: string }
}

/** Every signature and reopening of a unit, the latest first. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <Section title="Decisions on this unit">
      {decisions.length === 0 && (
        <Empty title="None yet">A signature appears here, and a reopening with its reason.</Empty>
      )}
      <ul className="divide-y divide-line">
        {decisions.map(({ id, outcome, feedback, seat, at, by }) => (
          <li key={id} className="space-y-1 py-3">
            <p className="flex flex-wrap items-baseline gap-x-2">
              {outcome === 'signed' ? (
                <Status tone="good" shape="◆">
                  Signed off
                </Status>
              ) : (
                <Status tone="warn" shape="↻">
                  Sent back
                </Status>
              )}
              <span>
                by {by.name} ({seats[seat].label}), <When at={at} />
              </span>
            </p>
            {feedback && <Prose text={feedback} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
