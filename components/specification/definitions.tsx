import type { Definition, Specification } from '#specs/schema.ts'
import { sourceOf } from './source.ts'

interface Props {
  specification: Pick<Specification, 'source'>
  definitions: readonly Definition[]
}

/** What a standard means by its terms. */
export function Definitions({ specification, definitions }: Props) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {definitions.map(({ term, text, lines, criteria }) => (
        <div
          key={lines.join()}
          className="grid gap-x-4 py-3 sm:grid-cols-[10rem_1fr] print:grid-cols-[10rem_1fr]"
        >
          <dt className="font-semibold first-letter:uppercase">{term ?? 'Note'}</dt>
          <dd className="min-w-0 max-w-prose space-y-1">
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-sm text-muted">
              {criteria.length > 0 ? `For ${criteria.join(', ')}` : 'Wherever the term occurs'} ·{' '}
              {sourceOf(specification, lines)}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
