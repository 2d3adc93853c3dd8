import { TextLink } from '#components/ui/link.tsx'
import { Status } from '#components/ui/status.tsx'
import { statementPath } from '#specs/addresses.ts'
import type { Counterpart } from '#specs/crosswalk.ts'
import { labelOf, specificationById, statementAt } from '#specs/index.ts'
import { strengthWords } from './strength-words.ts'

/** The counterparts of a statement, each with its wording and why evidence for the one can show the other. */
export function Related({ counterparts }: { counterparts: readonly Counterpart[] }) {
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {counterparts.map(({ specification: id, code, strength, reason }) => {
        const specification = specificationById(id)
        return (
          <li key={`${id} ${code}`} className="space-y-1 py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <TextLink
                href={statementPath(specification, code)}
                className="inline-block py-0.5 font-semibold"
              >
                {code}
              </TextLink>
              <Status tone={strengthWords[strength].tone}>{strengthWords[strength].word}</Status>
              <span className="text-sm text-muted">{labelOf(specification)}</span>
            </p>
            <p>{statementAt(specification, code)?.criterion.text}</p>
            <p className="text-sm text-muted">{reason}</p>
          </li>
        )
      })}
    </ul>
  )
}
