import { evidenceStatuses } from '#components/evidence/evidence-status.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select, TextField } from '#components/ui/field.tsx'
import type { EvidenceFilter } from '#lib/evidence/input.ts'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import type { EvidenceStatus } from '#prisma/client/enums.ts'

const statuses = Object.entries(evidenceStatuses) as [EvidenceStatus, { word: string }][]

export function FilterForm({ filter: { q, status, kind } }: { filter: EvidenceFilter }) {
  return (
    <search>
      <form method="get" action="/portfolio/evidence" className="flex flex-wrap items-end gap-4 print:hidden">
        <TextField name="q" label="Words in it" type="search" defaultValue={q} />
        <Select
          name="status"
          label="Status"
          empty="Every status"
          options={statuses.map(([value, { word }]) => ({ value, label: word }))}
          defaultValue={status}
        />
        <Select
          name="kind"
          label="Kind"
          empty="Every kind"
          options={kindsInOrder.map(value => ({ value, label: kindOf(value).label }))}
          defaultValue={kind}
        />
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
