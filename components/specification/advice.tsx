import type { Guidance } from '#specs/schema.ts'

interface Props {
  items: readonly Guidance[]
  /** Whether each item says which statements it is about: not needed beside the statement itself. */
  criteria?: boolean
}

/** Guidance or common mistakes, which are never requirements. */
export function Advice({ items, criteria = false }: Props) {
  return (
    <>
      <p className="text-muted">In our own words, to help. Nothing here is a requirement.</p>
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
    </>
  )
}
