import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { specificationById } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { visibleRegistrations } from './visible.ts'

/** The specification of a registration that the actor sees; `null` when they see none with this id. */
export async function specificationOf(
  tx: Tx,
  actor: Actor,
  registrationId: string,
): Promise<Specification | null> {
  const registration = await tx.registration.findFirst({
    where: { id: registrationId, ...visibleRegistrations(actor) },
    select: { specificationId: true },
  })
  return registration && specificationById(registration.specificationId)
}
