import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** Notes that more of an upload is coming, so that it is not taken for forgotten. Refuses with not-found. */
export async function continueUpload(actor: Actor, uploadId: string, at = new Date()): Promise<void> {
  await within(actor, async tx => {
    const { count } = await tx.upload.updateMany({
      where: { id: uploadId, personId: actor.personId, status: 'receiving' },
      data: { changedAt: at },
    })
    if (count === 0) throw new Refusal(refused('not-found'))
  })
}
