import type { Tx } from '#lib/db.ts'
import type { CriterionHistory, EvidenceInHistory, JudgementInHistory } from '../rules/history.ts'
import { trailOf } from './trail.ts'

/**
 * Everything about one criterion of one registration, or null where the registration does not have its unit. The
 * caller has found that the actor may read the registration; `withDrafts` is for its candidate alone.
 */
export async function criterionHistory(
  tx: Tx,
  registrationId: string,
  criterionId: string,
  { withDrafts = false } = {},
): Promise<CriterionHistory | null> {
  const unit = await unitOfCriterion(tx, registrationId, criterionId)
  if (!unit) return null
  const judgements = await judgementsOf(tx, registrationId, criterionId)
  const evidence = await evidenceOf(tx, registrationId, criterionId, withDrafts, judgements)
  const events = await trailOf(tx, [unit.id, ...evidence.map(({ id }) => id)])
  const own = new Set(judgements.map(({ judgement }) => judgement.id))
  return {
    registrationId,
    criterionId,
    candidate: unit.registration.candidate.name,
    registrationStatus: unit.registration.status,
    unitStatus: unit.status,
    evidence,
    decisions: unit.decisions.map(({ by, judgementIds, ...decision }) => ({
      ...decision,
      by: by.name,
      restsOnThis: judgementIds.some(id => own.has(id)),
    })),
    events,
  }
}

const unitOfCriterion = (tx: Tx, registrationId: string, criterionId: string) =>
  tx.unitProgress.findFirst({
    where: { registrationId, unitId: criterionId.slice(0, criterionId.indexOf('#')) },
    select: {
      id: true,
      status: true,
      registration: { select: { status: true, candidate: { select: { name: true } } } },
      decisions: {
        orderBy: { at: 'desc' },
        select: {
          id: true,
          outcome: true,
          seat: true,
          feedback: true,
          at: true,
          judgementIds: true,
          by: { select: { name: true } },
        },
      },
    },
  })

interface Found {
  readonly versionId: string
  readonly evidenceId: string
  readonly judgement: JudgementInHistory
}

async function judgementsOf(tx: Tx, registrationId: string, criterionId: string): Promise<Found[]> {
  const rows = await tx.judgement.findMany({
    where: { registrationId, criterionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      versionId: true,
      evidenceId: true,
      versionDigest: true,
      outcome: true,
      feedback: true,
      subPoints: true,
      at: true,
      assessor: { select: { name: true } },
      supersededBy: { select: { id: true } },
      findings: {
        orderBy: { id: 'desc' },
        select: {
          finding: true,
          comment: true,
          pick: {
            select: { conclusion: { select: { at: true, qualityAssurer: { select: { name: true } } } } },
          },
        },
      },
    },
  })
  return rows.map(({ versionId, evidenceId, assessor, supersededBy, findings, ...row }) => ({
    versionId,
    evidenceId,
    judgement: {
      ...row,
      assessor: assessor.name,
      superseded: supersededBy !== null,
      findings: findings.map(({ finding, comment, pick: { conclusion } }) => ({
        finding,
        comment,
        by: conclusion?.qualityAssurer.name ?? null,
        at: conclusion?.at ?? null,
      })),
    },
  }))
}

async function evidenceOf(
  tx: Tx,
  registrationId: string,
  criterionId: string,
  withDrafts: boolean,
  judgements: readonly Found[],
): Promise<EvidenceInHistory[]> {
  const claims = { some: { registrationId, criterionId } }
  const rows = await tx.evidence.findMany({
    where: { versions: { some: { mappings: claims, ...(!withDrafts && { submittedAt: { not: null } }) } } },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      title: true,
      kind: true,
      status: true,
      submittedNumber: true,
      versions: {
        where: withDrafts ? {} : { submittedAt: { not: null } },
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          title: true,
          submittedAt: true,
          digest: true,
          mappings: {
            where: { registrationId, criterionId },
            select: { note: true, location: true, filePosition: true, subPoints: true },
          },
          files: {
            orderBy: { position: 'asc' },
            select: { id: true, name: true, position: true, storedFile: { select: { mediaType: true } } },
          },
        },
      },
    },
  })
  const found = Map.groupBy(judgements, ({ versionId }) => versionId)
  return rows.map(({ versions, ...item }) => ({
    ...item,
    // A draft's new title is its candidate's business until it is handed in.
    title: versions[0]?.title ?? item.title,
    versions: versions.map(({ title: _, mappings: [claim], files, ...version }) => ({
      ...version,
      claim: claim ?? null,
      // Others than the candidate read the files of a version for what it claims, and of none that was withdrawn.
      files: (withDrafts || (claim && item.status !== 'withdrawn') ? files : []).map(
        ({ storedFile, ...file }) => ({ ...file, mediaType: storedFile.mediaType }),
      ),
      judgements: (found.get(version.id) ?? []).map(({ judgement }) => judgement),
    })),
  }))
}
