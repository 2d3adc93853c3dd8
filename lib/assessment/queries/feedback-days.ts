import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'

/** Within how many days the centre promises its candidates feedback. */
export async function feedbackDays(tx: Tx, { centreId }: Pick<Actor, 'centreId'>): Promise<number> {
  const centre = await tx.centre.findUniqueOrThrow({
    where: { id: centreId },
    select: { feedbackDays: true },
  })
  return centre.feedbackDays
}
