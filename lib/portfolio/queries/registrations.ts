import type { Tx } from '#lib/db.ts'
import { askFor, pageOf, type Turn } from '#lib/people/page-rules.ts'
import { staffRecord } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { AllocationRole, RegistrationStatus } from '#prisma/client/enums.ts'
import { roles } from '../rules/allocating.ts'

export interface RegistrationsAsked extends Turn {
  /** Only active ones, of candidates who are still here, in which nobody who still has the seat has this role. */
  readonly without?: AllocationRole
  readonly specificationId?: string
  /** Part of the candidate's name. */
  readonly name?: string
  readonly status?: RegistrationStatus
}

const inSeat = (centreId: string, role: AllocationRole) => ({
  memberships: { some: { centreId, endedAt: null, seat: { in: [...roles[role].seats] } } },
})

/** A page of the centre's registrations, the newest first, with who stands allocated: one statement. */
export async function registrationsOf(tx: Tx, { centreId }: Actor, asked: RegistrationsAsked) {
  const { without, specificationId, name, status } = asked
  const found = await tx.registration.findMany({
    where: {
      centreId,
      specificationId,
      status: without ? 'active' : status,
      candidate: {
        ...(name && { name: { contains: name, mode: 'insensitive' } }),
        ...(without && { memberships: { some: { centreId, endedAt: null, seat: 'candidate' } } }),
      },
      ...(without && {
        allocations: { none: { role: without, endedAt: null, person: inSeat(centreId, without) } },
      }),
    },
    select: {
      id: true,
      specificationId: true,
      purpose: true,
      status: true,
      registeredOn: true,
      candidate: { select: { id: true, name: true } },
      allocations: {
        where: {
          OR: [
            { role: 'assessor', endedAt: null, person: inSeat(centreId, 'assessor') },
            { role: 'quality_assurer', endedAt: null, person: inSeat(centreId, 'quality_assurer') },
          ],
        },
        select: { role: true, person: { select: { name: true } } },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: { id: 'desc' },
    ...askFor(asked),
  })
  return pageOf(found, asked)
}
export type ListedRegistration = Awaited<ReturnType<typeof registrationsOf>>['rows'][number]

/** One registration with its units, everybody who is or was allocated, and the candidate's other active ones: one statement. */
export function findRegistration(tx: Tx, { centreId }: Actor, registrationId: string) {
  return tx.registration.findFirst({
    where: { id: registrationId, centreId },
    select: {
      id: true,
      specificationId: true,
      purpose: true,
      status: true,
      registeredOn: true,
      workplace: true,
      reference: true,
      candidate: {
        select: {
          id: true,
          name: true,
          registrations: {
            where: { centreId, status: 'active', id: { not: registrationId } },
            select: { id: true, specificationId: true },
            orderBy: { id: 'asc' },
          },
        },
      },
      units: { select: { unitId: true, status: true, changedAt: true } },
      allocations: {
        select: {
          id: true,
          role: true,
          createdAt: true,
          endedAt: true,
          person: {
            select: {
              id: true,
              name: true,
              memberships: { where: { centreId, endedAt: null }, select: { seat: true } },
              ...staffRecord,
            },
          },
        },
        orderBy: [{ role: 'asc' }, { id: 'asc' }],
      },
    },
  })
}
export type FoundRegistration = NonNullable<Awaited<ReturnType<typeof findRegistration>>>

/** Everybody who may be allocated, with what they hold and how many active registrations they have: one statement. */
export function allocatableStaff(tx: Tx, { centreId }: Actor) {
  return tx.person.findMany({
    where: {
      memberships: {
        some: {
          centreId,
          endedAt: null,
          seat: { in: ['assessor', 'quality_assurer', 'lead_quality_assurer'] },
        },
      },
    },
    select: {
      id: true,
      name: true,
      memberships: { where: { centreId, endedAt: null }, select: { seat: true } },
      ...staffRecord,
      _count: {
        select: { allocations: { where: { centreId, endedAt: null, registration: { status: 'active' } } } },
      },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
export type AllocatablePerson = Awaited<ReturnType<typeof allocatableStaff>>[number]
