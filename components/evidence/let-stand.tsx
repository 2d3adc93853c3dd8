import { Details } from '#components/ui/details.tsx'
import type { Remaining } from '#lib/evidence/rules/remaining.ts'

/** What the confidentiality check found in a version that was handed in, and why its candidate let it stand. */
export function LetStand({ remaining }: { remaining: readonly Remaining[] }) {
  if (remaining.length === 0) return null
  return (
    <Details
      summary={`${remaining.length === 1 ? 'One thing' : `${remaining.length} things`} that could possibly identify somebody, let stand with a reason`}
    >
      <ul className="space-y-3">
        {remaining.map(({ what, found, where, sentence, reason }) => (
          <li key={`${where} ${what} ${found}`}>
            <p>
              Possibly {what}: <bdi className="font-semibold">{found}</bdi>{' '}
              <span className="text-sm text-muted">({where})</span>
            </p>
            <p dir="auto" className="text-sm text-muted">
              “{sentence}”
            </p>
            <p dir="auto">Because: {reason}</p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
