import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { PrivateNames } from '../input.ts'

/** Replaces the list of names that the actor keeps private; the record says how many there are, never which. */
export async function keepPrivateNames(
  actor: Actor,
  { names }: PrivateNames,
  at = new Date(),
): Promise<void> {
  const { centreId, personId } = actor
  await within(actor, async tx => {
    await tx.privateName.deleteMany({ where: { personId, name: { notIn: names } } })
    await tx.privateName.createMany({
      data: names.map(name => ({ centreId, personId, name })),
      skipDuplicates: true,
    })
    await record(tx, actor, at, {
      deed: 'private-names.kept',
      subjectId: personId,
      detail: { count: names.length },
    })
  })
}
