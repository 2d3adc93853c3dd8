import { Advice } from '#components/specification/advice.tsx'
import { RulesList } from '#components/specification/rules-list.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Specification } from '#specs/schema.ts'

/** Rules, advice and rights: what surrounds the statements. */
export function Handbook({ specification }: { specification: Specification }) {
  const { rules, guidance, commonMistakes, rights } = specification
  const inOrder = rules.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  return (
    <>
      {rules.length > 0 && (
        <Section id="rules" title="Rules">
          <p className="max-w-prose text-muted">
            What the handbook rules, in our words, with the lines that say so and what this service does about
            it.
          </p>
          <RulesList rules={inOrder} />
        </Section>
      )}
      {guidance.length > 0 && (
        <Section id="guidance" title="Guidance">
          <Advice items={guidance} criteria />
        </Section>
      )}
      {commonMistakes.length > 0 && (
        <Section id="mistakes" title="Common mistakes">
          <Advice items={commonMistakes} criteria />
        </Section>
      )}
      <Section id="rights" title="Whose text this is">
        <p className="max-w-prose">{rights}</p>
      </Section>
    </>
  )
}
