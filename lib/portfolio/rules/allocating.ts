import { seats } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { AllocationRole, RegistrationStatus, Seat } from '#prisma/client/enums.ts'

export const roles = {
  assessor: { label: 'Assessor', seats: ['assessor'] },
  quality_assurer: { label: 'Quality assurer', seats: ['quality_assurer', 'lead_quality_assurer'] },
} as const satisfies Record<AllocationRole, { label: string; seats: readonly Seat[] }>

const word = (role: AllocationRole) => roles[role].label.toLowerCase()

interface Asked {
  readonly role: AllocationRole
  readonly person: { readonly id: string; readonly name: string; readonly seats: readonly Seat[] }
  readonly registration: {
    readonly candidateId: string
    readonly status: RegistrationStatus
    /** Those that stand. */
    readonly allocations: readonly { readonly personId: string; readonly role: AllocationRole }[]
  }
}

/**
 * Whether somebody may become assessor or quality assurer of a registration. R05 (seed 004 L102) speaks of one's
 * own assessments; keeping the two roles of a registration apart keeps it for every decision to come.
 */
export function mayAllocate({ role, person, registration }: Asked): Verdict {
  const { name } = person
  const held = registration.allocations.filter(({ personId }) => personId === person.id)
  const other = held.find(each => each.role !== role)
  return (
    isActive(registration) ??
    (registration.candidateId === person.id ? refused('own-portfolio', { name }) : null) ??
    (roles[role].seats.some(seat => person.seats.includes(seat))
      ? null
      : refused(
          'seat-not-held',
          { name, seat: seats[role].label.toLowerCase() },
          `/centre/people/${person.id}`,
        )) ??
    (other ? refused('both-roles', { name, other: word(other.role), role: word(role) }) : null) ??
    (held.length > 0 ? refused('already-allocated', { name, role: word(role) }) : null)
  )
}

/** Only an active registration changes. */
export function isActive({ status }: { readonly status: RegistrationStatus }): Verdict {
  return status === 'active' ? null : refused('registration-not-active', { status })
}
