import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/field.tsx'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'

interface Props {
  candidates: readonly { readonly candidateId: string; readonly candidateName: string }[]
  candidateId?: string
  kind?: string
}

export function QueueFilter({ candidates, candidateId, kind }: Props) {
  const people = [...new Map(candidates.map(each => [each.candidateId, each.candidateName]))]
  return (
    <form method="get" className="flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <Select
        name="candidate"
        label="Candidate"
        defaultValue={candidateId ?? ''}
        empty="All candidates"
        options={people.map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="kind"
        label="Kind"
        defaultValue={kind ?? ''}
        empty="All kinds"
        options={kindsInOrder.map(value => ({ value, label: kindOf(value).label }))}
      />
      <Button type="submit">Show</Button>
    </form>
  )
}
