import type { Tx } from '#lib/db.ts'
import { dayInWords, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Prisma } from '#prisma/client/client.ts'
import type { DrawnPick } from '../rules/may-conclude.ts'
import { judgedWork } from './judged-work.ts'
import { tookPartIn } from './took-part-in.ts'
import { visibleRegistrations } from './visible.ts'

const pick = {
  id: true,
  reasons: true,
  decisionId: true,
  sample: { select: { id: true, at: true, drawnById: true, drawnBy: { select: { name: true } } } },
  decision: {
    select: {
      byId: true,
      by: { select: { name: true } },
      at: true,
      feedback: true,
      standing: true,
      judgementIds: true,
    },
  },
  unitProgress: {
    select: {
      id: true,
      unitId: true,
      status: true,
      unit: { select: { number: true } },
      registration: {
        select: { id: true, specificationId: true, candidateId: true, candidate: { select: { name: true } } },
      },
      decisions: {
        where: { outcome: 'signed' },
        select: { id: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  },
  conclusion: {
    select: { outcome: true, feedback: true, at: true, qualityAssurer: { select: { name: true } } },
  },
} satisfies Prisma.SamplePickSelect

/**
 * A drawn decision with the portfolio as it was judged, and what decides whether this quality assurer can
 * conclude it; `null` when there is none that they see. Three statements.
 */
export async function pickToReview(tx: Tx, actor: Actor, pickId: string) {
  const row = await tx.samplePick.findFirst({
    where: { id: pickId, unitProgress: { registration: visibleRegistrations(actor) } },
    select: pick,
  })
  if (!row) return null
  const { decision, conclusion, unitProgress } = row
  const { registration, decisions, unit, status } = unitProgress
  const work = await judgedWork(tx, registration.id, decision.judgementIds)
  const drawn: DrawnPick = {
    unit: { number: unit.number, status },
    tookPart: tookPartIn({ signedById: decision.byId, candidateId: registration.candidateId, ...work }),
    concluded: conclusion && {
      name: conclusion.qualityAssurer.name,
      day: dayInWords(londonDay(conclusion.at)),
    },
    superseded: decisions[0]?.id !== row.decisionId,
    judgements: work.judgements.map(({ id, criterion }) => ({ id, code: criterion.code })),
  }
  return { ...row, ...work, drawn }
}

export type PickToReview = NonNullable<Awaited<ReturnType<typeof pickToReview>>>
