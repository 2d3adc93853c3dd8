import { ruleSource } from '#components/specification/source.ts'
import { TextLink } from '#components/ui/link.tsx'
import { Status } from '#components/ui/status.tsx'
import type { ChecklistItem } from '#lib/assessment/rules/rule-checks.ts'

/** Everything that a unit needs before it is signed: what is there, what is missing and where that is put right. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map(item => (
        <li key={item.key} className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[7rem_1fr]">
          <p>
            <Status tone={item.verdict ? 'warn' : 'good'}>{item.verdict ? 'Missing' : 'In order'}</Status>
          </p>
          <Item item={item} />
        </li>
      ))}
    </ul>
  )
}

function Item({ item: { label, source, verdict, missing } }: { item: ChecklistItem }) {
  return (
    <div className="min-w-0 space-y-1">
      <p className="font-semibold">{label}</p>
      {verdict && <p className="max-w-prose">{verdict.sentence}</p>}
      {verdict && missing.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {missing.map(({ label: text, href }) => (
            <li key={`${href} ${text}`}>
              <TextLink href={href} className="inline-block py-1">
                {text}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {source && <p className="text-sm text-muted">{ruleSource(source)}</p>}
    </div>
  )
}
