import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#prisma/client/client.ts'

/** Those of a candidate, or that one; `allocations` narrows them to what somebody is allocated to. */
export type RegistrationsAsked = ({ candidateId: string } | { id: string }) &
  Pick<Prisma.RegistrationWhereInput, 'allocations'>

export type MyRegistration = Awaited<ReturnType<typeof myRegistrations>>[number]

/** The registrations of a candidate, or that one registration, the newest last: their units and who looks after them. */
export async function myRegistrations(tx: Tx, where: RegistrationsAsked) {
  const found = await tx.registration.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      candidateId: true,
      candidate: { select: { name: true } },
      specificationId: true,
      purpose: true,
      status: true,
      registeredOn: true,
      workplace: true,
      units: { select: { id: true, unitId: true, status: true, changedAt: true } },
      allocations: {
        where: { endedAt: null },
        orderBy: { id: 'asc' },
        select: { role: true, person: { select: { name: true } } },
      },
    },
  })
  return found.map(({ allocations, candidate, ...registration }) => ({
    ...registration,
    candidateName: candidate.name,
    allocated: allocations.map(({ role, person }) => ({ role, name: person.name })),
  }))
}
