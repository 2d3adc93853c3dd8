import { factsOf } from '#components/specification/facts.ts'
import { Standing } from '#components/specification/standing.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { specificationPath } from '#specs/addresses.ts'
import { labelOf, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

/** Those that can be claimed first, then the standard, then what is held for development only. */
const order = ['qualification', 'standard', 'unit-draft'] as const

/** All specifications, each with what it is and whether anything can be claimed on it. */
export function Catalogue() {
  const sorted = specifications.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return (
    <ul className="grid gap-x-8 gap-y-10 lg:grid-cols-2">
      {sorted.map(specification => (
        <li key={specification.id} className="min-w-0">
          <Item specification={specification} />
        </li>
      ))}
    </ul>
  )
}

function Item({ specification }: { specification: Specification }) {
  const { notClaimableBecause, standing, title } = specification
  return (
    <article className="space-y-3 print:break-inside-avoid">
      <div className="space-y-2">
        <h2 className="text-xl font-bold">
          <TextLink href={specificationPath(specification)}>{labelOf(specification)}</TextLink>
        </h2>
        <p>
          <Standing specification={specification} />
        </p>
      </div>
      {!title && <p className="text-sm text-muted">The source gives no title: this is our working label.</p>}
      <DefinitionList items={factsOf(specification)} />
      {notClaimableBecause ? (
        <p className="max-w-prose border-l-4 border-warn pl-3">
          <strong>Cannot be claimed.</strong> {notClaimableBecause}
        </p>
      ) : (
        standing === 'current' && (
          <p>Certificates can be claimed on it by a centre that is approved for it.</p>
        )
      )}
    </article>
  )
}
