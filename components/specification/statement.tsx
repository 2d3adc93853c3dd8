import type { ReactNode } from 'react'
import { TextLink } from '#components/ui/link.tsx'
import { shortCode } from '#specs/addresses.ts'
import type { Criterion } from '#specs/schema.ts'
import { markedExactly } from '#specs/words.ts'
import { Pieces } from './pieces.tsx'

interface Props {
  criterion: Criterion
  /** Where a code leads; without it codes are no links. */
  address?: (code: string) => string
  /** Whether the criterion and its sub-points can be jumped to by their codes. Once a page. */
  anchors?: boolean
  /** Below the wording: range, evidence, a judgement. */
  children?: ReactNode
}

/** A criterion as published: its code, its wording with the terms of its range in bold, its sub-points. */
export function Statement({ criterion, address, anchors = false, children }: Props) {
  const { code, subPoints, official } = criterion
  const shown = { address, anchors }
  return (
    <div
      id={anchors ? code : undefined}
      className="grid gap-x-4 target:bg-accent-soft sm:grid-cols-[5.5rem_1fr] print:grid-cols-[5.5rem_1fr]"
    >
      <Code code={code} {...shown} />
      <div className="min-w-0 max-w-prose space-y-2">
        <p>
          <CriterionText criterion={criterion} />
          {!official && <span className="text-sm text-muted"> (draft wording, code ours)</span>}
        </p>
        {subPoints.length > 0 && (
          <ul className="space-y-1 border-l-2 border-line pl-4">
            {subPoints.map(point => (
              <li key={point.code} id={anchors ? point.code : undefined} className="target:bg-accent-soft">
                <span className="mr-2 text-sm">
                  <Code code={point.code} short={shortCode(point.code)} {...shown} />
                </span>
                {point.text}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  )
}

/** The wording alone, the words that its range explains in bold as in the source. */
export function CriterionText({
  criterion: { text, terms },
}: {
  criterion: Pick<Criterion, 'text' | 'terms'>
}) {
  return <Pieces as="strong" pieces={markedExactly(text, terms)} />
}

function Code({ code, short = code, address }: { code: string; short?: string; address?: Props['address'] }) {
  if (!address) return <span className="font-semibold">{short}</span>
  return (
    <TextLink quiet href={address(code)} className="inline-block min-h-6 min-w-6 self-start font-semibold">
      {short}
    </TextLink>
  )
}
