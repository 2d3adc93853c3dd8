import { within } from '#lib/db.ts'
import { tidyName } from '#lib/file-store/names.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import { mayDo } from '../rules/transitions.ts'
import { mayBegin } from '../rules/uploads.ts'
import type { BeginUpload } from '../upload-input.ts'
import { ownEvidence, standingOf } from './own-evidence.ts'

/** Makes room for a file that is to come in pieces. Refuses with not-found, evidence-status, and as `mayBegin`. */
export async function beginUpload(
  actor: Actor,
  { uploadId, evidenceId, name: sent, size, declaredType }: BeginUpload,
  at = new Date(),
): Promise<void> {
  const name = tidyName(sent)
  await within(actor, async tx => {
    const { centreId, personId } = actor
    const evidence = await ownEvidence(tx, actor, evidenceId)
    ensure(mayDo(actor.seat, standingOf(evidence), 'save'))
    // Somebody who begins many at once is counted one by one.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${personId}, 0))`
    const open = await tx.upload.findMany({
      where: { personId, status: 'receiving' },
      select: { evidenceId: true },
    })
    ensure(
      mayBegin({
        name,
        size,
        kind: evidence.kind,
        files: evidence.latest.files.length,
        underWayHere: open.filter(upload => upload.evidenceId === evidenceId).length,
        underWay: open.length,
      }),
    )
    await tx.upload.create({
      data: {
        id: uploadId,
        centreId,
        personId,
        evidenceId,
        name,
        size,
        declaredType,
        createdAt: at,
        changedAt: at,
      },
      select: { id: true },
    })
  })
}
