import type { Tx } from '#lib/db.ts'
import { myRegistrations } from '#lib/portfolio/queries/my-registrations.ts'
import { trailOf } from '#lib/portfolio/queries/trail.ts'
import { threadOf } from '../messages/queries.ts'
import { erasure, fileShown, shownFile } from './version-shown.ts'

const judgement = {
  id: true,
  registrationId: true,
  criterionId: true,
  outcome: true,
  subPoints: true,
  feedback: true,
  at: true,
  assessor: { select: { name: true } },
  supersededBy: { select: { id: true } },
} as const

export type OwnEvidence = NonNullable<Awaited<ReturnType<typeof findOwnEvidence>>>
export type OwnVersion = OwnEvidence['versions'][number]

/** A piece of a candidate's own evidence with every version, what was found about each, and where it may be mapped; null for anybody else's. */
export async function findOwnEvidence(tx: Tx, candidateId: string, evidenceId: string) {
  const evidence = await tx.evidence.findFirst({
    where: { id: evidenceId, candidateId },
    select: {
      id: true,
      kind: true,
      title: true,
      status: true,
      versionNumber: true,
      submittedNumber: true,
      submittedAt: true,
      revision: true,
      changedAt: true,
      copies: { select: { id: true } },
      versions: {
        orderBy: { number: 'desc' },
        include: {
          files: {
            orderBy: { position: 'asc' },
            select: fileShown,
          },
          mappings: true,
          erasures: { orderBy: { id: 'asc' }, select: erasure },
          declarations: { select: { kind: true, text: true, answer: true, at: true } },
          judgements: { orderBy: { at: 'desc' }, select: judgement },
        },
      },
    },
  })
  if (!evidence) return null
  const versions = evidence.versions.map(({ files, judgements, ...version }) => ({
    ...version,
    files: files.map(shownFile),
    judgements: judgements.map(({ assessor, supersededBy, ...judged }) => ({
      ...judged,
      assessor: assessor.name,
      superseded: supersededBy !== null,
    })),
  }))
  const registrations = await myRegistrations(tx, { candidateId })
  const events = await trailOf(tx, [evidenceId])
  const messages = await threadOf(tx, { evidenceId })
  return { ...evidence, versions, registrations, events, messages }
}
