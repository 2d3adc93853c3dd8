import { TextLink } from '#components/ui/link.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { When } from '#components/ui/time.tsx'
import type { UnitOfAssessor } from '#lib/assessment/queries/units-of-assessor.ts'
import { unitName } from './unit-name.ts'

interface Props {
  /** Units that a quality assurer reopened. */
  reopened: readonly UnitOfAssessor[]
  /** Units whose criteria are all met. */
  complete: readonly UnitOfAssessor[]
}

export function UnitsToDo({ reopened, complete }: Props) {
  return (
    <>
      {reopened.length > 0 && (
        <Section title="Reopened by quality assurance">
          <ul className="divide-y divide-line border-y border-line">
            {reopened.map(unit => (
              <li key={unit.id} className="space-y-1 py-3">
                <UnitLink unit={unit} /> <span className="text-muted">since </span>
                <When at={unit.changedAt} />
                {unit.reopenedBecause && <Prose text={unit.reopenedBecause} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {complete.length > 0 && (
        <Section title={`Every criterion met, not signed yet: ${complete.length}`}>
          <ul className="divide-y divide-line border-y border-line">
            {complete.map(unit => (
              <li key={unit.id} className="py-2">
                <UnitLink unit={unit} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const UnitLink = ({ unit }: { unit: UnitOfAssessor }) => (
  <TextLink href={`/assess/units/${unit.id}`} className="inline-block py-1">
    {unit.candidateName}: {unitName(unit)}
  </TextLink>
)
