import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'
import type { EvidenceStanding } from '../rules/transitions.ts'

/**
 * A piece of the actor's own evidence with everything its rules need, locked, and the registrations that it may be
 * mapped to kept from being withdrawn meanwhile. Refuses with not-found.
 */
export async function ownEvidence(tx: Tx, actor: Actor, evidenceId: string) {
  await tx.$queryRaw`select e.id from evidence e join registration r on r.candidate_id = e.candidate_id
    where e.id = ${evidenceId}::uuid and e.candidate_id = ${actor.personId}::uuid
    for update of e for share of r`
  return loaded(tx, { id: evidenceId, candidateId: actor.personId })
}

/** The same for somebody else than its candidate, who has to know that they may. */
export async function anyEvidence(tx: Tx, evidenceId: string) {
  await tx.$queryRaw`select id from evidence where id = ${evidenceId}::uuid for update`
  return loaded(tx, { id: evidenceId })
}

export type LockedEvidence = Awaited<ReturnType<typeof loaded>>

async function loaded(tx: Tx, where: { id: string; candidateId?: string }) {
  const found = await tx.evidence.findFirst({
    where,
    select: {
      id: true,
      centreId: true,
      kind: true,
      status: true,
      versionNumber: true,
      submittedNumber: true,
      revision: true,
      changedAt: true,
      copies: { select: { id: true } },
      uploads: { where: { status: 'receiving' }, select: { id: true } },
      candidate: { select: { registrations: { select: { id: true, specificationId: true, status: true } } } },
      versions: {
        orderBy: { number: 'desc' },
        include: {
          files: {
            orderBy: { position: 'asc' },
            include: { storedFile: { select: { sha256: true, mediaType: true } } },
          },
          mappings: true,
          _count: { select: { judgements: true } },
        },
      },
    },
  })
  const [latest, ...earlier] = found?.versions ?? []
  if (!found || !latest) throw new Refusal(refused('not-found'))
  const { candidate, versions, ...evidence } = found
  return { ...evidence, registrations: candidate.registrations, versions, latest, earlier }
}

export function standingOf({ status, versions, submittedNumber }: LockedEvidence): EvidenceStanding {
  const isJudged = ({ _count }: { _count: { judgements: number } }) => _count.judgements > 0
  return {
    status,
    judged: versions.some(version => version.number === submittedNumber && isJudged(version)),
    everJudged: versions.some(isJudged),
    everSubmitted: versions.some(({ submittedAt }) => submittedAt !== null),
  }
}
