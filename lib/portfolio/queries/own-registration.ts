import type { Tx } from '#lib/db.ts'

/** What a candidate's own registration is on; null for anybody else's. */
export const findOwnRegistration = (tx: Tx, candidateId: string, registrationId: string) =>
  tx.registration.findFirst({
    where: { id: registrationId, candidateId },
    select: { id: true, specificationId: true },
  })
