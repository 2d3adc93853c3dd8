import { within } from '#lib/db.ts'
import { settleIdentifiers } from '#lib/evidence/commands/settle-identifiers.ts'
import { checked } from '#lib/evidence/identifiers/check.ts'
import { findOwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import { wordsToCheck } from '#lib/evidence/queries/words-to-check.ts'
import { distinct } from '#lib/evidence/rules/remaining.ts'
import type { Actor } from '#lib/people/rules.ts'

/** Lets stand what the confidentiality check finds in a draft, as a candidate would who looked at each; returns the revision. */
export async function letStand(
  candidate: Actor,
  { evidenceId, revision }: { evidenceId: string; revision: number },
  at: Date,
): Promise<number> {
  const hits = await within(candidate, async tx => {
    const version = (await findOwnEvidence(tx, candidate.personId, evidenceId))?.versions[0]
    return version ? checked(version, await wordsToCheck(tx, version.id)).hits : []
  })
  if (hits.length === 0) return revision
  const reason = 'It is where I work, as my registration says; nobody who lives there can be known from it.'
  const settled = await settleIdentifiers(
    candidate,
    {
      evidenceId,
      revision,
      hits: distinct(hits).map(({ key }) => ({ key, choice: 'stays', replacement: '', reason })),
    },
    at,
  )
  return settled.revision
}
