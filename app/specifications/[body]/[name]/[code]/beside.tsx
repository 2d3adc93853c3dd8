import type { ReactNode } from 'react'
import { Advice } from '#components/specification/advice.tsx'
import { Definitions } from '#components/specification/definitions.tsx'
import { RangePrompts } from '#components/specification/range-prompts.tsx'
import { Related } from '#components/specification/related.tsx'
import { RulesList } from '#components/specification/rules-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { anchorPath } from '#specs/addresses.ts'
import { adviceFor, definitionsFor, rangeOf, rulesFor } from '#specs/bearing.ts'
import { counterparts } from '#specs/crosswalk.ts'
import { specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import type { Located } from '#specs/statements.ts'

interface Props {
  specification: Specification
  located: Located
}

/** Everything that bears on the statement: its range, its terms, the rules and the advice. */
export function Beside({ specification, located }: Props) {
  const range = rangeOf(located)
  const definitions = definitionsFor(specification, located.criterion)
  const rules = rulesFor(specification, located)
  const { guidance, mistakes } = adviceFor(specification, located)
  const related = counterparts(inOrder(specification), located.criterion.code)
  return (
    <>
      <Part title="Range" there={range.length > 0}>
        <RangePrompts blocks={range} />
      </Part>
      <Part title="What its terms mean" there={definitions.length > 0}>
        <p className="max-w-prose text-muted">
          The standard explains them; none of this is required coverage.
        </p>
        <Definitions specification={specification} definitions={definitions} />
      </Part>
      <Part title="Guidance" there={guidance.length > 0}>
        <Advice items={guidance} />
      </Part>
      <Part title="Common mistakes" there={mistakes.length > 0}>
        <Advice items={mistakes} />
      </Part>
      <Part title="Related statements" there={related.length > 0}>
        <p className="max-w-prose text-muted">
          Evidence for this one is worth looking at for these too. The links are ours, not the publisher's,
          and every criterion is judged by itself.
        </p>
        <Related counterparts={related} />
      </Part>
      <Part title="Rules about it" there={rules.criterion.length > 0}>
        <RulesList rules={rules.criterion} />
      </Part>
      <Part title={`Rules for all of unit ${located.unit.number}`} there={rules.unit.length > 0}>
        <RulesList rules={rules.unit} />
        <p>
          <TextLink href={anchorPath(specification, 'rules')}>All rules of the qualification</TextLink>
        </p>
      </Part>
    </>
  )
}

/** Its own specification first, so that a unit that several share is shown where the reader is. */
const inOrder = ({ id }: Specification) => [
  id,
  ...specifications.map(each => each.id).filter(each => each !== id),
]

function Part({ title, there, children }: { title: string; there: boolean; children: ReactNode }) {
  return there && <Section title={title}>{children}</Section>
}
