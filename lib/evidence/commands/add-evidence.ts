import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, type Refused, refused } from '#lib/refusal.ts'
import type { AddEvidence } from '../input.ts'
import { columnsOf } from './details.ts'
import { admitted, hang } from './files.ts'

/** What a draft has become, and which of the files that were sent could not be kept. */
export interface Saved {
  readonly evidenceId: string
  readonly revision: number
  readonly refusedFiles: readonly Refused[]
}

/**
 * Begins a draft of the actor's own, under the id that its device chose if it did. Refuses with no-registration,
 * not-in-the-future, observer-role, in-situ-no-files, too-many-files; a file that cannot be kept is named and stops
 * nothing else.
 */
export async function addEvidence(
  actor: Actor,
  input: AddEvidence & { readonly evidenceId?: string },
  at = new Date(),
): Promise<Saved> {
  const columns = columnsOf(input.kind, input, at)
  const { files, refused: refusedFiles } = await admitted(actor.centreId, input.files)
  return within(actor, async tx => {
    const { centreId, personId: candidateId } = actor
    const registration = await tx.registration.findFirst({
      where: { candidateId, status: 'active' },
      select: { id: true },
    })
    if (actor.seat !== 'candidate' || !registration) throw new Refusal(refused('no-registration'))

    const { kind, title } = input
    const evidence = await tx.evidence.create({
      data: { id: input.evidenceId, centreId, candidateId, kind, title, createdAt: at, changedAt: at },
      select: { id: true },
    })
    const version = await tx.evidenceVersion.create({
      data: { centreId, evidenceId: evidence.id, number: 1, createdAt: at, ...columns },
      select: { id: true },
    })
    await hang(tx, centreId, kind, { id: version.id, files: [] }, files)
    await record(tx, actor, at, { deed: 'evidence.added', subjectId: evidence.id, detail: { kind } })
    return { evidenceId: evidence.id, revision: 1, refusedFiles }
  })
}
