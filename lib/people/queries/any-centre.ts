import { withinIdentity } from '#lib/db.ts'

/** Whether anybody has opened a centre in this database yet. */
export const anyCentre = async (): Promise<boolean> =>
  (await withinIdentity(null, tx => tx.centre.findFirst({ select: { id: true } }))) !== null
