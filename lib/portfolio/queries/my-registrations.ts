import type { Tx } from '#lib/db.ts'

export type MyRegistration = Awaited<ReturnType<typeof myRegistrations>>[number]

/** The registrations of a candidate, or that one registration, the newest last: their units and who looks after them. */
export async function myRegistrations(tx: Tx, where: { candidateId: string } | { id: string }) {
  const found = await tx.registration.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      candidateId: true,
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
  return found.map(({ allocations, ...registration }) => ({
    ...registration,
    allocated: allocations.map(({ role, person }) => ({ role, name: person.name })),
  }))
}
