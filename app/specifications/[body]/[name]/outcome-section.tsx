import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Statement } from '#components/specification/statement.tsx'
import { Section } from '#components/ui/section.tsx'
import { statementPath } from '#specs/addresses.ts'
import type { Outcome, Specification } from '#specs/schema.ts'
import { outcomeTitle } from './parts.ts'

/** A learning outcome, or a heading of a standard, with its statements and then its range, as in the source. */
export function OutcomeSection({
  specification,
  outcome,
}: {
  specification: Specification
  outcome: Outcome
}) {
  const { code, criteria, range } = outcome
  return (
    <Section level={3} id={code} title={outcomeTitle(specification, outcome)}>
      <ul className="space-y-3">
        {criteria.map(criterion => (
          <li key={criterion.code}>
            <Statement criterion={criterion} address={code => statementPath(specification, code)} anchors />
          </li>
        ))}
      </ul>
      {range.length > 0 && (
        <div className="space-y-3 pt-2 sm:pl-[6.5rem]">
          <h4 className="font-bold">Range</h4>
          <RangePrompts blocks={range} criteria />
        </div>
      )}
    </Section>
  )
}
