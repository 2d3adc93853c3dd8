import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { UnitToReopen } from '../rules/may-reopen.ts'
import { judgedWork, type VersionAsJudged } from './judged-work.ts'
import { tookPartIn } from './took-part-in.ts'
import { visibleRegistrations } from './visible.ts'

/**
 * One unit that was signed, with every decision on it, every sample of it, and the work that the last
 * signature rests on; `null` when it never was signed, or the actor does not see it. Three statements.
 */
export async function unitOnRecord(tx: Tx, actor: Actor, unitProgressId: string) {
  const unit = await tx.unitProgress.findFirst({
    where: {
      id: unitProgressId,
      decisions: { some: { outcome: 'signed' } },
      registration: visibleRegistrations(actor),
    },
    select: {
      id: true,
      unitId: true,
      unit: { select: { number: true } },
      status: true,
      registration: {
        select: {
          id: true,
          specificationId: true,
          status: true,
          candidateId: true,
          candidate: { select: { name: true } },
        },
      },
      decisions: {
        select: {
          id: true,
          outcome: true,
          seat: true,
          feedback: true,
          standing: true,
          judgementIds: true,
          at: true,
          byId: true,
          by: { select: { name: true } },
          picks: {
            select: {
              id: true,
              reasons: true,
              sample: { select: { at: true, drawnBy: { select: { name: true } } } },
              conclusion: {
                select: {
                  outcome: true,
                  feedback: true,
                  at: true,
                  qualityAssurer: { select: { name: true } },
                },
              },
            },
          },
        },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      },
    },
  })
  if (!unit) return null
  const { registration, decisions } = unit
  const signed = decisions.find(({ outcome }) => outcome === 'signed')
  if (!signed) return null
  const { judgements, versions } = await judgedWork(tx, registration.id, signed.judgementIds)
  const toReopen: UnitToReopen = {
    unit: { number: unit.unit.number, status: unit.status },
    registrationStatus: registration.status,
    tookPart: tookPartIn({
      signedById: signed.byId,
      candidateId: registration.candidateId,
      judgements,
      versions,
    }),
  }
  const shown = actor.seat === 'external_quality_assurer' ? versions.map(withoutInSitu) : versions
  return { ...unit, signed, judgements, versions: shown, toReopen }
}

export type UnitOnRecord = NonNullable<Awaited<ReturnType<typeof unitOnRecord>>>

/** What is held in situ stays there: neither its story nor its place leaves the centre (domain D4). */
function withoutInSitu(version: VersionAsJudged): VersionAsJudged {
  if (version.evidence.kind !== 'in_situ') return version
  return {
    ...version,
    narrative: '',
    details: {},
    identifiers: [],
    mappings: version.mappings.map(mapping => ({ ...mapping, note: '', location: '' })),
  }
}
