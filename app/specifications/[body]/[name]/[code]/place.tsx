import { sourceOf } from '#components/specification/source.ts'
import { type Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { anchorPath, sharing, specificationPath, statementPath } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import type { Located } from '#specs/statements.ts'
import { outcomeTitle } from '../parts.ts'

interface Props {
  specification: Specification
  located: Located
}

/** What stands above the statement, where else it stands and where its wording comes from. */
export function Place({ specification, located }: Props) {
  const { unit, outcome, criterion, subPoint } = located
  const { code, line } = subPoint ?? criterion
  const standard = specification.kind === 'standard'
  const facts: (Definition | false)[] = [
    {
      term: 'Specification',
      detail: <TextLink href={specificationPath(specification)}>{nameOf(specification)}</TextLink>,
    },
    specification.kind === 'qualification' && {
      term: 'Unit',
      detail: (
        <TextLink href={anchorPath(specification, unit.number)}>
          {unit.number} {unit.title}
        </TextLink>
      ),
    },
    {
      term: standard ? 'Heading' : 'Outcome',
      detail: (
        <TextLink href={anchorPath(specification, outcome.code)}>
          {outcomeTitle(specification, outcome)}
        </TextLink>
      ),
    },
    { term: 'Asks you to', detail: criterion.verb },
    { term: 'Source', detail: sourceOf(specification, line) },
    ...sharing(specification, unit).map(other => ({
      term: `The same in ${other.number ?? labelOf(other)}`,
      detail: <TextLink href={statementPath(other, code)}>{nameOf(other)}</TextLink>,
    })),
  ]
  return (
    <Section title="Where it stands">
      <DefinitionList items={facts.filter(fact => fact !== false)} />
    </Section>
  )
}

const nameOf = (specification: Specification) =>
  [specification.number, labelOf(specification)].filter(Boolean).join(' ')
