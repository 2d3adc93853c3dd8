import type { Tx } from '#lib/db.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { askFor, type Page, pageOf, type Turn } from '../page-rules.ts'
import type { Actor } from '../rules.ts'
import { staffRecord } from './staff.ts'

export interface PeopleAsked extends Turn {
  readonly seat?: Seat
  /** Part of a name or of an e-mail address. */
  readonly text?: string
  /** Only those who have not set a password yet. */
  readonly waiting?: boolean
  /** Those who have left instead of those who are there. */
  readonly left?: boolean
}

export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly seats: readonly Seat[]
  readonly hasPassword: boolean
}

/** A page of the centre's people by name: one statement. */
export async function peopleOf(tx: Tx, { centreId }: Actor, asked: PeopleAsked): Promise<Page<ListedPerson>> {
  const { seat, text, waiting, left } = asked
  const standing = { centreId, endedAt: null }
  const contains = { contains: text, mode: 'insensitive' } as const
  const found = await tx.person.findMany({
    where: {
      memberships: left ? { some: { centreId }, none: standing } : { some: { ...standing, seat } },
      ...(text && { OR: [{ name: contains }, { email: contains }] }),
      ...(waiting && { passwordHash: null }),
    },
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      memberships: { where: standing, select: { seat: true }, orderBy: { seat: 'asc' } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...askFor(asked),
  })
  const page = pageOf(found, asked)
  return {
    ...page,
    rows: page.rows.map(({ id, name, email, passwordHash, memberships }) => ({
      id,
      name,
      email,
      hasPassword: passwordHash !== null,
      seats: memberships.map(each => each.seat),
    })),
  }
}

/** Somebody who has, or had, a seat in this centre, with everything the centre has on record of them: one statement. */
export async function findPerson(tx: Tx, { centreId }: Actor, personId: string) {
  const found = await tx.person.findFirst({
    where: { id: personId, memberships: { some: { centreId } } },
    select: {
      id: true,
      name: true,
      email: true,
      passwordHash: true,
      memberships: {
        where: { centreId },
        select: { seat: true, dateOfBirth: true, createdAt: true, endedAt: true },
        orderBy: { seat: 'asc' },
      },
      ...staffRecord,
      registrations: {
        where: { centreId },
        select: { id: true, specificationId: true, status: true, registeredOn: true },
        orderBy: { id: 'desc' },
      },
      allocations: {
        where: { centreId, endedAt: null, registration: { status: 'active' } },
        select: {
          id: true,
          role: true,
          registration: {
            select: { id: true, specificationId: true, candidate: { select: { name: true } } },
          },
        },
        orderBy: { id: 'desc' },
        take: 100,
      },
    },
  })
  if (!found) return null
  const {
    passwordHash,
    staffQualifications: qualifications,
    occupationalCompetences: competences,
    ...person
  } = found
  return { ...person, qualifications, competences, hasPassword: passwordHash !== null }
}
export type FoundPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** Qualifications of the centre's standing staff that lapse, or have lapsed, by that day: one statement. */
export function qualificationsLapsing(tx: Tx, { centreId }: Actor, by: Date) {
  return tx.staffQualification.findMany({
    where: {
      centreId,
      expiresOn: { lte: by },
      person: { memberships: { some: { centreId, endedAt: null, seat: { not: 'candidate' } } } },
    },
    select: {
      id: true,
      code: true,
      title: true,
      expiresOn: true,
      person: { select: { id: true, name: true } },
    },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
    take: 26,
  })
}
