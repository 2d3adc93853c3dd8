import type { Tx } from '#lib/db.ts'
import { shownFile, versionShown } from '#lib/evidence/queries/version-shown.ts'

/**
 * Judgements as they were made, with the criterion and who made them: what a signature rests on. In the order
 * of the unit's criteria.
 */
export function judgementsAsMade(tx: Tx, judgementIds: readonly string[]) {
  return tx.judgement.findMany({
    where: { id: { in: [...judgementIds] } },
    select: {
      id: true,
      criterionId: true,
      criterion: { select: { code: true } },
      versionId: true,
      assessorId: true,
      assessor: { select: { name: true } },
      outcome: true,
      subPoints: true,
      feedback: true,
      valid: true,
      authentic: true,
      current: true,
      sufficient: true,
      reliable: true,
      standing: true,
      at: true,
      findings: { select: { pickId: true, finding: true, comment: true } },
    },
    orderBy: [{ criterion: { position: 'asc' } }, { id: 'asc' }],
  })
}

/** Those very versions of evidence that were judged, whatever was handed in since. */
export async function versionsAsJudged(tx: Tx, registrationId: string, versionIds: readonly string[]) {
  const versions = await tx.evidenceVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: {
      ...versionShown,
      evidence: { select: { kind: true, submittedNumber: true } },
      confirmations: {
        select: {
          id: true,
          assessorId: true,
          role: true,
          workingKnowledge: true,
          occupationallyCompetent: true,
          basis: true,
          note: true,
          at: true,
          assessor: { select: { name: true } },
        },
        orderBy: { id: 'asc' },
      },
      mappings: {
        where: { registrationId },
        select: { criterionId: true, note: true, location: true },
      },
    },
    orderBy: { id: 'asc' },
  })
  return versions.map(({ files, ...version }) => ({ ...version, files: files.map(shownFile) }))
}

export type JudgementAsMade = Awaited<ReturnType<typeof judgementsAsMade>>[number]
export type VersionAsJudged = Awaited<ReturnType<typeof versionsAsJudged>>[number]

/** The judgements with these ids and the versions they were made on: two statements. */
export async function judgedWork(tx: Tx, registrationId: string, judgementIds: readonly string[]) {
  const judgements = await judgementsAsMade(tx, judgementIds)
  const versionIds = new Set(judgements.map(({ versionId }) => versionId))
  return { judgements, versions: await versionsAsJudged(tx, registrationId, [...versionIds]) }
}
