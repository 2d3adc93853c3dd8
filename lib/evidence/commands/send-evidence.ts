import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { AddEvidence } from '../input.ts'
import { addEvidence, type Saved } from './add-evidence.ts'
import { changeDraft } from './save-evidence.ts'

/**
 * Begins a draft, or goes on with the one that began by itself while its form was being filled in. Refuses as
 * `addEvidence` and `changeDraft`.
 */
export async function sendEvidence(
  actor: Actor,
  input: AddEvidence & { readonly evidenceId?: string | undefined },
  at = new Date(),
): Promise<Saved> {
  const { evidenceId, files, ...details } = input
  const goOn = (id: string) => changeDraft(actor, { evidenceId: id, details, files }, at)
  if (!evidenceId) return addEvidence(actor, input, at)
  if (await isThere(actor, evidenceId)) return goOn(evidenceId)
  return addEvidence(actor, input, at).catch(error => {
    if (isTaken(error)) return goOn(evidenceId)
    throw error
  })
}

/** Whether something could not be written because its id is there already: begun a moment ago, or somebody else's. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002'

const isThere = (actor: Actor, id: string): Promise<boolean> =>
  within(actor, async tx => (await tx.evidence.count({ where: { id, candidateId: actor.personId } })) > 0)
