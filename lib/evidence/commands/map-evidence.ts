import type { Actor } from '#lib/people/rules.ts'
import type { Claim } from '../rules/mapping.ts'
import type { Saved } from './add-evidence.ts'
import { changeDraft } from './save-evidence.ts'

/** What a draft claims, over all of the candidate's active registrations: the whole set, which replaces the one before. */
export interface MapEvidence {
  readonly evidenceId: string
  readonly revision: number
  readonly claims: readonly Claim[]
}

/** Maps a draft. Refuses with not-found, evidence-status, stale-form, and as `mayMap`. */
export const mapEvidence = (actor: Actor, input: MapEvidence, at = new Date()): Promise<Saved> =>
  changeDraft(actor, input, at)
