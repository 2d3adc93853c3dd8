import { Section } from '#components/ui/section.tsx'
import type { Specification } from '#specs/schema.ts'
import { OutcomeSection } from './outcome-section.tsx'
import { partsOfStandard } from './parts.ts'

/** What a standard wants done, then what it wants known. */
export function StandardSections({ specification }: { specification: Specification }) {
  return partsOfStandard(specification).map(({ anchor, title, outcomes }) => (
    <Section key={anchor} id={anchor} title={title}>
      <div className="space-y-10">
        {outcomes.map(outcome => (
          <OutcomeSection key={outcome.code} specification={specification} outcome={outcome} />
        ))}
      </div>
    </Section>
  ))
}
