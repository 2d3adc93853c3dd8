import { notFound } from 'next/navigation'
import { recordId } from '#app/record-id.ts'
import { actorIn } from '#lib/auth.ts'
import { within } from '#lib/db.ts'
import { findOwnEvidence, type OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import type { EvidenceStanding } from '#lib/evidence/rules/transitions.ts'

/** The signed-in candidate and their evidence that the address names; anybody else's does not exist. */
export async function ownEvidence(params: Promise<{ evidenceId: string }>) {
  const actor = await actorIn('candidate')
  const id = recordId((await params).evidenceId)
  const evidence = (await within(actor, tx => findOwnEvidence(tx, actor.personId, id))) ?? notFound()
  const latest = evidence.versions[0] ?? notFound()
  return { actor, evidence, latest }
}

export function standingOf({ status, versions, submittedNumber }: OwnEvidence): EvidenceStanding {
  return {
    status,
    judged: versions.some(({ number, judgements }) => number === submittedNumber && judgements.length > 0),
    everJudged: versions.some(({ judgements }) => judgements.length > 0),
    everSubmitted: versions.some(({ submittedAt }) => submittedAt !== null),
  }
}

export const codeOf = (criterionId: string): string => criterionId.slice(criterionId.indexOf('#') + 1)
