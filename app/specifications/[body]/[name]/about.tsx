import { factsOf } from '#components/specification/facts.ts'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Specification } from '#specs/schema.ts'

export function About({ specification }: { specification: Specification }) {
  const { version, source, overview } = specification
  return (
    <Section title="About this specification" id="about">
      {overview && <p className="max-w-prose">{overview}</p>}
      <DefinitionList
        items={[
          ...factsOf(specification),
          { term: 'Version held here', detail: version },
          {
            term: 'Source',
            detail: `Document ${source.seed}, ${source.lines.replace('L', 'lines ').replace('-', '–')}`,
          },
        ]}
      />
    </Section>
  )
}
