import { Notice } from '#components/ui/notice.tsx'
import type { Hit } from '#lib/evidence/identifiers/rules.ts'

/** Warns, and leaves it to the person: only they can tell a service user from the author of a book. */
export function IdentifiersNotice({ found }: { found: readonly Hit[] }) {
  if (found.length === 0) return null
  const different = [...new Map(found.map(hit => [hit.key, hit])).values()]
  return (
    <Notice kind="warning" title="Somebody may be known from this">
      <p>
        Your text or the name of a file holds what looks like the following. Take out what identifies an
        individual, their family or a carer; with the second declaration you confirm that the rest does not.
        The insides of files are not looked at: check them yourself.
      </p>
      <ul className="list-disc pl-5">
        {different.map(({ key, what, found: text }) => (
          <li key={key}>
            {what}: <bdi className="font-semibold">{text}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
