import type { Guidance } from '#specs/schema.ts'

/** Guidance or common mistakes; each says which statements it is about unless the page already does. */
export function Advice({ items, criteria = false }: { items: readonly Guidance[]; criteria?: boolean }) {
  return (
    <ul className="max-w-prose list-disc space-y-1 pl-5">
      {items.map(item => (
        <li key={item.text}>
          {item.text}
          {criteria && item.criteria.length > 0 && (
            <span className="text-sm text-muted"> ({item.criteria.join(', ')})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
