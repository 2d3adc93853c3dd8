import type { Tx } from '#lib/db.ts'
import type { Seat } from '#prisma/client/enums.ts'
import { mayHandOverLink } from '../seat-rules.ts'
import { asIdentity } from './as-identity.ts'
import { makeFirstPasswordLink, makePasswordLink } from './make-password-link.ts'

interface Newcomer {
  readonly name: string
  readonly email: string
  readonly seats: readonly Seat[]
}

/** The person, and the token of a link that sets their password where one may be handed over. */
export interface Admitted {
  readonly personId: string
  readonly token: string | null
  /** Whether they were there before. It may tell of another centre, so it is shown to nobody. */
  readonly known: boolean
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
    const [made] = await tx.person.createManyAndReturn({
      data: { name, email, createdAt: at },
      skipDuplicates: true,
      select: { id: true },
    })
    const { personId, token } = made
      ? { personId: made.id, token: await makeFirstPasswordLink(tx, made.id, at) }
      : await known(tx, centreId, email, at)
    await tx.$executeRaw`
      insert into membership (id, centre_id, person_id, seat, created_at)
      select gen_random_uuid(), ${centreId}::uuid, ${personId}::uuid, seat, ${at}
      from unnest(${[...new Set(seats)]}::text[]::seat[]) as seat
      on conflict (person_id, centre_id, seat) do update set ended_at = null`
    return { personId, token, known: made === undefined }
  })
}

async function known(tx: Tx, centreId: string, email: string, at: Date) {
  const person = await tx.person.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      name: true,
      passwordHash: true,
      _count: { select: { memberships: { where: { centreId: { not: centreId } } } } },
    },
  })
  const handedOver =
    person.passwordHash === null &&
    !mayHandOverLink({ name: person.name, seatsElsewhere: person._count.memberships })
  return { personId: person.id, token: handedOver ? await makePasswordLink(tx, person.id, at) : null }
}
