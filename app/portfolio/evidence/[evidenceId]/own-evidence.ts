import { notFound } from 'next/navigation'
import { recordId } from '#app/record-id.ts'
import { actorIn } from '#lib/auth.ts'
import { type Tx, within } from '#lib/db.ts'
import { findOwnEvidence, type OwnEvidence } from '#lib/evidence/queries/own-evidence.ts'
import type { EvidenceStanding } from '#lib/evidence/rules/transitions.ts'

interface Address {
  readonly evidenceId: string
}

/** The signed-in candidate and their evidence that the address names; anybody else's does not exist. */
export async function ownEvidence(params: Promise<Address>) {
  const { actor, evidence, latest } = await ownEvidenceWith(params, async () => null)
  return { actor, evidence, latest }
}

/** The same, with what else is read of its latest version in the same transaction. */
export async function ownEvidenceWith<Besides>(
  params: Promise<Address>,
  read: (tx: Tx, versionId: string) => Promise<Besides>,
) {
  const actor = await actorIn('candidate')
  const id = recordId((await params).evidenceId)
  const found = await within(actor, async tx => {
    const evidence = await findOwnEvidence(tx, actor.personId, id)
    const latest = evidence?.versions[0]
    return latest && { evidence, latest, besides: await read(tx, latest.id) }
  })
  return { actor, ...(found ?? notFound()) }
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
