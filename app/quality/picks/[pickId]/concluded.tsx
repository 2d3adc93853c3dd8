import { SampleOutcomeMark } from '#components/sampling/sample-outcome.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import type { PickToReview } from '#lib/sampling/queries/pick-to-review.ts'

type Conclusion = NonNullable<PickToReview['conclusion']>

export function Concluded({
  conclusion: { outcome, feedback, at, qualityAssurer },
}: {
  conclusion: Conclusion
}) {
  return (
    <Section title="Concluded" actions={<SampleOutcomeMark outcome={outcome} />}>
      <p>
        By {qualityAssurer.name}, <When at={at} />.
        {outcome === 'disagree' && ' The unit was reopened, and what was disagreed with no longer counts.'}
      </p>
      <Prose text={feedback} />
    </Section>
  )
}
