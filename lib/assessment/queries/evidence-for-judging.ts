import type { Tx } from '#lib/db.ts'
import { shownFile, versionShown } from '#lib/evidence/queries/version-shown.ts'
import type { Actor } from '#lib/people/rules.ts'
import { assessing, itsAssessors } from './allocated.ts'

/**
 * One item of evidence with the version that was handed in last, what it claims, how its registrations stand
 * and every judgement of it; `null` unless this assessor is allocated to a registration that the version
 * claims. One statement.
 */
export async function evidenceForJudging(tx: Tx, actor: Actor, evidenceId: string) {
  const evidence = await tx.evidence.findFirst({
    where: { id: evidenceId, status: { not: 'withdrawn' }, versions: { some: claimedFor(actor) } },
    select: {
      id: true,
      kind: true,
      title: true,
      status: true,
      submittedNumber: true,
      submittedAt: true,
      revision: true,
      candidateId: true,
      candidate: { select: { name: true, registrations: { select: registration } } },
      versions: {
        where: { submittedAt: { not: null } },
        orderBy: { number: 'desc' },
        // The one before too, so that what changed can be shown.
        take: 2,
        select: version,
      },
      judgements: { orderBy: { id: 'asc' }, select: judgement },
    },
  })
  const [latest, before] = evidence?.versions ?? []
  if (!evidence || !latest) return null
  const mine = new Set(
    evidence.candidate.registrations
      .filter(({ allocations }) => allocations.some(({ personId }) => personId === actor.personId))
      .map(({ id }) => id),
  )
  const isMine = ({ mappings }: typeof latest) =>
    mappings.some(({ registrationId }) => mine.has(registrationId))
  if (!isMine(latest)) return null
  const { versions: _, ...rest } = evidence
  const withFiles = (each: typeof latest) => ({ ...each, files: each.files.map(shownFile) })
  return { ...rest, version: withFiles(latest), before: before && isMine(before) ? withFiles(before) : null }
}

export type EvidenceForJudging = NonNullable<Awaited<ReturnType<typeof evidenceForJudging>>>
export type JudgementOfItem = EvidenceForJudging['judgements'][number]
export type RegistrationOfItem = EvidenceForJudging['candidate']['registrations'][number]

/** Versions that were handed in and claim something of a registration allocated to this assessor. */
const claimedFor = (actor: Actor) => ({
  submittedAt: { not: null },
  mappings: { some: { registration: { allocations: { some: assessing(actor) } } } },
})

const registration = {
  id: true,
  status: true,
  specificationId: true,
  allocations: itsAssessors,
  units: { select: { id: true, unitId: true, status: true } },
} as const

const version = {
  ...versionShown,
  mappings: {
    orderBy: { criterion: { position: 'asc' } },
    select: {
      registrationId: true,
      criterionId: true,
      subPoints: true,
      note: true,
      location: true,
      filePosition: true,
    },
  },
  examinations: {
    orderBy: { id: 'desc' },
    select: {
      examinedOn: true,
      place: true,
      shownBy: true,
      findings: true,
      assessor: { select: { name: true } },
    },
  },
  confirmations: {
    orderBy: { id: 'desc' },
    select: { role: true, basis: true, note: true, at: true, assessor: { select: { name: true } } },
  },
} as const

const judgement = {
  id: true,
  registrationId: true,
  criterionId: true,
  assessorId: true,
  assessor: { select: { name: true } },
  version: { select: { number: true } },
  outcome: true,
  subPoints: true,
  feedback: true,
  valid: true,
  authentic: true,
  current: true,
  sufficient: true,
  reliable: true,
  at: true,
  supersededBy: { select: { id: true } },
  findings: { select: { finding: true, comment: true } },
} as const
