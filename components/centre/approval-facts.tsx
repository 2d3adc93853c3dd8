import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Status } from '#components/ui/status.tsx'
import { Day } from '#components/ui/time.tsx'
import type { Approval } from '#lib/centre/rules.ts'
import type { Day as DayText } from '#lib/people/day-rules.ts'

/** How an approval stands today. */
export function ApprovalFacts({ approval, today }: { approval: Approval | null; today: DayText }) {
  if (!approval)
    return (
      <p>
        <Status tone="warn">No approval on record</Status>
      </p>
    )
  const { reference, approvedOn, endsOn, lastRegistrationOn, lastCertificationOn } = approval
  return (
    <div className="space-y-3">
      <p>
        <Standing approval={approval} today={today} />
      </p>
      <DefinitionList
        items={[
          { term: 'Reference', detail: reference },
          { term: 'Approved on', detail: <Day at={approvedOn} /> },
          { term: 'Ends on', detail: endsOn ? <Day at={endsOn} /> : 'No end recorded' },
          {
            term: 'Last registration',
            detail: lastRegistrationOn ? <Day at={lastRegistrationOn} /> : 'Not announced',
          },
          {
            term: 'Last certification',
            detail: lastCertificationOn ? <Day at={lastCertificationOn} /> : 'Not announced',
          },
        ]}
      />
    </div>
  )
}

function Standing({
  approval: { endsOn, lastRegistrationOn },
  today,
}: {
  approval: Approval
  today: DayText
}) {
  if (endsOn !== null && endsOn < today) return <Status tone="danger">Approval has ended</Status>
  if (lastRegistrationOn !== null && lastRegistrationOn < today)
    return <Status tone="warn">Closed to registration</Status>
  return <Status tone="good">Open to registration</Status>
}
