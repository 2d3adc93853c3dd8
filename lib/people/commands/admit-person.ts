import type { Tx } from '#lib/db.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { mayHandOverLink } from '../seat-rules.ts'
import { asIdentity } from './as-identity.ts'
import { makePasswordLink } from './make-password-link.ts'

interface Newcomer {
  readonly name: string
  readonly email: string
  readonly seats: readonly Seat[]
}

/** The person, and the token of a link that sets their password where one may be handed over. */
export interface Admitted {
  readonly personId: string
  readonly token: string | null
}

/**
 * Gives somebody seats in a centre, making the person when nobody has that e-mail address. Somebody known
 * already, here or elsewhere, keeps their own name and password.
 */
export function admitPerson(
  tx: Tx,
  centreId: string,
  { name, email, seats }: Newcomer,
  at: Date,
): Promise<Admitted> {
  return asIdentity(tx, async () => {
    await tx.person.createMany({ data: { name, email, createdAt: at }, skipDuplicates: true })
    const person = await tx.person.findUniqueOrThrow({
      where: { email },
      select: {
        id: true,
        name: true,
        passwordHash: true,
        _count: { select: { memberships: { where: { centreId: { not: centreId } } } } },
      },
    })
    await tx.membership.createMany({
      data: seats.map(seat => ({ centreId, personId: person.id, seat, createdAt: at })),
      skipDuplicates: true,
    })
    await tx.membership.updateMany({
      where: { centreId, personId: person.id, seat: { in: [...seats] }, endedAt: { not: null } },
      data: { endedAt: null },
    })
    const handedOver =
      person.passwordHash === null &&
      !mayHandOverLink({ name: person.name, seatsElsewhere: person._count.memberships })
    return { personId: person.id, token: handedOver ? await makePasswordLink(tx, person.id, at) : null }
  })
}
