import { TextLink } from '#components/ui/link.tsx'
import { Day } from '#components/ui/time.tsx'
import { roles } from '#lib/portfolio/rules/allocating.ts'
import type { AllocationRole, RegistrationStatus } from '#prisma/client/enums.ts'
import { specificationById } from '#specs/index.ts'
import { RegistrationStatusWord } from './registration-table.tsx'
import { nameOf } from './specification-choices.ts'

interface Registration {
  readonly id: string
  readonly specificationId: string
  readonly status: RegistrationStatus
  readonly registeredOn: Date
}

export function RegistrationList({ registrations }: { registrations: readonly Registration[] }) {
  return (
    <ul className="space-y-2">
      {registrations.map(({ id, specificationId, status, registeredOn }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3">
          <TextLink href={`/centre/registrations/${id}`}>
            {nameOf(specificationById(specificationId))}
          </TextLink>
          <span>
            since <Day at={registeredOn} />
          </span>
          <RegistrationStatusWord status={status} />
        </li>
      ))}
    </ul>
  )
}

interface Allocation {
  readonly id: string
  readonly role: AllocationRole
  readonly registration: {
    readonly id: string
    readonly specificationId: string
    readonly candidate: { readonly name: string }
  }
}

export function AllocationList({ allocations }: { allocations: readonly Allocation[] }) {
  return (
    <ul className="space-y-2">
      {allocations.map(({ id, role, registration }) => (
        <li key={id}>
          {roles[role].label} of{' '}
          <TextLink href={`/centre/registrations/${registration.id}`}>{registration.candidate.name}</TextLink>
          , {nameOf(specificationById(registration.specificationId))}
        </li>
      ))}
    </ul>
  )
}
