import { Badge } from '#components/ui/badge.tsx'
import { TextLink } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'

interface Props {
  title: string
  items: readonly { href: string; name: string; detail: string }[]
  /** Where the rest is, if there is more than these. */
  more?: string
}

const shown = 5

/** One kind of thing that waits on the administrator: the first few, and where all of them are. */
export function WaitingList({ title, items, more }: Props) {
  const rest = items.slice(shown)
  return (
    <Section
      title={
        <>
          {title} <Badge unit="waiting">{more ? `${items.length}+` : items.length}</Badge>
        </>
      }
    >
      <Items items={items.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="ui-summary inline-block py-1 text-accent underline-offset-4 hover:underline">
            {rest.length} more
          </summary>
          <Items items={rest} />
          {more && <TextLink href={more}>Show all of them</TextLink>}
        </details>
      )}
    </Section>
  )
}

function Items({ items }: Pick<Props, 'items'>) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map(({ href, name, detail }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one person may stand in a list twice with the same address
        <li key={`${href} ${index}`} className="flex flex-wrap items-baseline gap-x-4 py-2">
          <TextLink href={href} className="font-semibold">
            {name}
          </TextLink>
          <span className="min-w-0 text-muted wrap-anywhere">{detail}</span>
        </li>
      ))}
    </ul>
  )
}
