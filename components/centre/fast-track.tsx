import { Details } from '#components/ui/details.tsx'
import type { approvalRule } from '#lib/centre/rules.ts'

type ApprovalRule = NonNullable<ReturnType<typeof approvalRule>>

const conditions = {
  'delivery-unchanged': 'delivery has not changed since',
  'approval-criteria-met': 'the criteria for approval are met',
} as const satisfies Record<ApprovalRule['fastTrackOnlyIf'][number], string>

/** How a centre that offers a related qualification could be approved quickly (R04). */
export function FastTrack({ rule }: { rule: ApprovalRule }) {
  return (
    <Details summary="Is there a fast track to approval?">
      <p className="max-w-prose">
        For {rule.fastTrackMonths} months from the launch, a centre approved for one of these could apply by
        the fast track, provided that {rule.fastTrackOnlyIf.map(each => conditions[each]).join(' and ')}:
      </p>
      <ul className="list-disc pl-5">
        {rule.fastTrackFrom.map(({ number, title }) => (
          <li key={`${number} ${title}`}>
            {number} {title}
          </li>
        ))}
      </ul>
      <p className="text-muted">Source: {rule.source}</p>
    </Details>
  )
}
