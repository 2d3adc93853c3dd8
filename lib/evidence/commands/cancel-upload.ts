import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** Ends an upload that is under way, or puts away one that was refused. Refuses with not-found. */
export async function cancelUpload(actor: Actor, uploadId: string): Promise<void> {
  await within(actor, async tx => {
    const { count } = await tx.upload.deleteMany({
      where: { id: uploadId, personId: actor.personId, status: { not: 'admitted' } },
    })
    if (count === 0) throw new Refusal(refused('not-found'))
  })
}
