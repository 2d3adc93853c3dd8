import { type Decision, DecisionShown } from '#components/assessment/decision-shown.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'

/** Every signature and reopening of a unit, the latest first. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <Section title="Decisions on this unit">
      {decisions.length === 0 && (
        <Empty title="None yet">A signature appears here, and a reopening with its reason.</Empty>
      )}
      <ul className="divide-y divide-line">
        {decisions.map(decision => (
          <li key={decision.id} className="space-y-1 py-3">
            <DecisionShown decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
