import type { ReactNode } from 'react'

export interface Definition {
  term: string
  detail: ReactNode
}

export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ term, detail }) => (
        <div key={term} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(8rem,14rem)_1fr]">
          <dt className="font-semibold">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
