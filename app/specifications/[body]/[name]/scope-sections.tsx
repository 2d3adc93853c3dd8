import { Definitions } from '#components/specification/definitions.tsx'
import { sourceOf } from '#components/specification/source.ts'
import { Section } from '#components/ui/section.tsx'
import type { Scope, Specification, Values } from '#specs/schema.ts'

/** A standard's own words on its terms, and the values that hold in all of the work. */
export function ScopeSections({ specification }: { specification: Specification }) {
  const { scope, values } = specification
  return (
    <>
      {scope.length > 0 && (
        <Section id="scope" title="Scope and definitions">
          <div className="space-y-8">
            {scope.map(each => (
              <ScopePart key={each.appliesTo} specification={specification} scope={each} />
            ))}
          </div>
        </Section>
      )}
      {values && <ValuesSection specification={specification} values={values} />}
    </>
  )
}

const titles = { performance: 'For the performance criteria', knowledge: 'For knowledge and understanding' }

function ScopePart({ specification, scope }: { specification: Specification; scope: Scope }) {
  const { appliesTo, disclaimer, instructions, line } = scope
  return (
    <Section level={3} title={titles[appliesTo]}>
      <p className="max-w-prose">{disclaimer}</p>
      <p className="text-sm text-muted">{sourceOf(specification, line)}</p>
      {instructions.map(({ text, line }) => (
        <p key={line} className="max-w-prose">
          {text} <span className="text-sm text-muted">({sourceOf(specification, line)})</span>
        </p>
      ))}
      <Definitions
        specification={specification}
        definitions={specification.definitions.filter(each => each.appliesTo === appliesTo)}
      />
    </Section>
  )
}

function ValuesSection({ specification, values }: { specification: Specification; values: Values }) {
  const { introduction, rights, line } = values
  return (
    <Section id="values" title="Values">
      <p className="max-w-prose">{introduction}</p>
      <ul className="max-w-prose list-disc space-y-1 pl-5">
        {rights.map(({ text, line }) => (
          <li key={line}>{text}</li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        {sourceOf(specification, [line, ...rights.map(right => right.line)])}
      </p>
    </Section>
  )
}
