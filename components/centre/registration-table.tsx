import { TextLink } from '#components/ui/link.tsx'
import { Status, type Tone } from '#components/ui/status.tsx'
import { Table } from '#components/ui/table.tsx'
import { Day } from '#components/ui/time.tsx'
import type { AllocationRole, RegistrationPurpose, RegistrationStatus } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import { nameOf } from './specification-choices.ts'

interface Row {
  readonly id: string
  readonly specificationId: string
  readonly purpose: RegistrationPurpose
  readonly status: RegistrationStatus
  readonly registeredOn: Date
  readonly candidate: { readonly name: string }
  readonly allocations: readonly {
    readonly role: AllocationRole
    readonly person: { readonly name: string }
  }[]
}

const statuses = {
  active: { word: 'Active', tone: 'active' },
  withdrawn: { word: 'Withdrawn', tone: 'neutral' },
  completed: { word: 'Completed', tone: 'good' },
} as const satisfies Record<RegistrationStatus, { word: string; tone: Tone }>

export function RegistrationStatusWord({ status }: { status: RegistrationStatus }) {
  return <Status tone={statuses[status].tone}>{statuses[status].word}</Status>
}

export const purposeWords = {
  award: 'For the award',
  development: 'For development only',
} as const satisfies Record<RegistrationPurpose, string>

const head = ['Candidate', 'Registered on', 'Since', 'Assessor', 'Quality assurer', 'Status']

export function RegistrationTable({
  registrations,
  caption,
}: {
  registrations: readonly Row[]
  caption: string
}) {
  return (
    <Table caption={caption} captionHidden head={head}>
      {registrations.map(({ id, candidate, specificationId, purpose, registeredOn, status, allocations }) => (
        <tr key={id}>
          <th scope="row">
            <TextLink href={`/centre/registrations/${id}`}>{candidate.name}</TextLink>
          </th>
          <td className="min-w-56">
            {nameOf(specificationById(specificationId))}
            {purpose === 'development' && (
              <span className="block text-muted">{purposeWords.development}</span>
            )}
          </td>
          <td className="whitespace-nowrap">
            <Day at={registeredOn} />
          </td>
          <td>
            <Allocated active={status === 'active'} allocations={allocations} inRole="assessor" />
          </td>
          <td>
            <Allocated active={status === 'active'} allocations={allocations} inRole="quality_assurer" />
          </td>
          <td>
            <RegistrationStatusWord status={status} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Allocated({
  active,
  allocations,
  inRole,
}: {
  active: boolean
  allocations: Row['allocations']
  inRole: AllocationRole
}) {
  const names = allocations.filter(each => each.role === inRole).map(({ person }) => person.name)
  if (names.length > 0) return names.join(', ')
  return active ? <Status tone="warn">None yet</Status> : '–'
}
