import { Advice } from '#components/specification/advice.tsx'
import { factsOfUnit } from '#components/specification/facts.ts'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { anchorPath, sharing } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'
import type { Specification, Unit } from '#specs/schema.ts'
import { OutcomeSection } from './outcome-section.tsx'

/** A unit in full: what it is, its outcomes with their criteria and range, and guidance on it. */
export function UnitSection({ specification, unit }: { specification: Specification; unit: Unit }) {
  const { number, title, aim, outcomes, guidance } = unit
  const facts = factsOfUnit(unit)
  const shared = sharing(specification, unit)
  return (
    <Section id={number} title={specification.kind === 'qualification' ? `Unit ${number}: ${title}` : title}>
      {aim && <p className="max-w-prose">{aim}</p>}
      {facts.length > 0 && <DefinitionList items={facts} />}
      {shared.map(other => (
        <p key={other.id}>
          The same unit is part of{' '}
          <TextLink href={anchorPath(other, number)}>
            {other.number} {labelOf(other)}
          </TextLink>
          .
        </p>
      ))}
      <div className="space-y-10 pt-4">
        {outcomes.map(outcome => (
          <OutcomeSection key={outcome.code} specification={specification} outcome={outcome} />
        ))}
        {guidance.length > 0 && (
          <Section level={3} title={`Guidance on unit ${number}`}>
            <Advice items={guidance} criteria />
          </Section>
        )}
      </div>
    </Section>
  )
}
