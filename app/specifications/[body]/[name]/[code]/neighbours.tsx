import { ButtonLink } from '#components/ui/button.tsx'
import { neighboursOf, statementPath } from '#specs/addresses.ts'
import type { Specification } from '#specs/schema.ts'
import type { Located } from '#specs/statements.ts'

export function Neighbours({ specification, located }: { specification: Specification; located: Located }) {
  const { previous, next } = neighboursOf(specification, located)
  return (
    <nav
      aria-label="Statements before and after"
      className="flex flex-wrap justify-between gap-2 print:hidden"
    >
      {previous && (
        <ButtonLink rel="prev" href={statementPath(specification, previous)}>
          <span aria-hidden="true">←&nbsp;</span>Previous: {previous}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink rel="next" href={statementPath(specification, next)} className="ml-auto">
          Next: {next}
          <span aria-hidden="true">&nbsp;→</span>
        </ButtonLink>
      )}
    </nav>
  )
}
