import { randomUUID } from 'node:crypto'
import { record } from '#lib/audit/record.ts'
import { withinIdentity } from '#lib/db.ts'
import { ensure, refused } from '#lib/refusal.ts'
import type { OpenCentre } from '../staff-input.ts'
import { admitPerson } from './admit-person.ts'

/**
 * Makes a centre with its first administrator. Nobody signed in does this: it is for whoever runs the service.
 * @returns the ids, and the token of the administrator's set-password link unless they have a password already
 * @throws Refusal `centre-number-taken`
 */
export async function openCentre({ name, number, administrator }: OpenCentre, at = new Date()) {
  const centreId = randomUUID()
  return withinIdentity(centreId, async tx => {
    const { count } = await tx.centre.createMany({
      data: { id: centreId, name, number, createdAt: at },
      skipDuplicates: true,
    })
    ensure(count === 1 ? null : refused('centre-number-taken', { number }))
    const { personId, token } = await admitPerson(
      tx,
      centreId,
      { ...administrator, seats: ['centre_administrator'] },
      at,
    )
    const asker = { centreId, personId: null, seat: null }
    await record(
      tx,
      asker,
      at,
      { deed: 'centre.opened', subjectId: centreId, detail: { name, number } },
      {
        deed: 'person.invited',
        subjectId: personId,
        detail: { personId, seats: ['centre_administrator'] },
      },
    )
    return { centreId, personId, token }
  })
}
