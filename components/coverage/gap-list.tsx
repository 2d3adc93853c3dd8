import type { ReactNode } from 'react'
import { TextLink } from '#components/ui/link.tsx'
import type { CriterionInCoverage } from '#lib/portfolio/rules/coverage-gaps.ts'
import { statementAt } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { cellStates } from './cell-states.ts'

interface Props {
  specification: Specification
  criteria: readonly CriterionInCoverage[]
  href: (code: string) => string
  /** What can be done about all of them. */
  action?: ReactNode
}

/** The criteria behind one number of the gap tables. */
export function GapList({ specification, criteria, href, action }: Props) {
  return (
    <div className="space-y-3">
      <ul className="divide-y divide-line border-y border-line">
        {criteria.map(({ code, text, state, missingSubPoints }) => {
          const parts = missingSubPoints.map(each => statementAt(specification, each)?.subPoint?.text)
          return (
            <li key={code} className="grid gap-x-4 py-2 sm:grid-cols-[5.5rem_1fr_auto]">
              <TextLink href={href(code)} className="inline-block py-0.5 font-semibold">
                {code}
              </TextLink>
              <div className="min-w-0 max-w-prose">
                <p>{text}</p>
                {parts.length > 0 && (
                  <p className="text-sm text-muted">Not covered yet: {parts.join('; ')}</p>
                )}
              </div>
              <p className="text-sm text-muted">
                <span aria-hidden="true">{cellStates[state].shape}</span> {cellStates[state].word}
              </p>
            </li>
          )
        })}
      </ul>
      {action}
    </div>
  )
}
