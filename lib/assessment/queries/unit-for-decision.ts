import type { Tx } from '#lib/db.ts'
import { detailsIn } from '#lib/evidence/rules/details.ts'
import { staffRecordOf } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'
import { assessorStanding } from '#lib/people/staff-rules.ts'
import { criterionStates, type JudgedClaim } from '#lib/portfolio/rules/criterion-state.ts'
import { specificationById } from '#specs/index.ts'
import { criteriaOf } from '#specs/statements.ts'
import { criterionId } from '../rules/located-criterion.ts'
import type { CountingEvidence, UnitToSign } from '../rules/rule-checks.ts'
import { allocatedTo, itsAssessors } from './allocated.ts'

/**
 * One unit with everything that its checklist asks, as this assessor would sign it at this moment; `null`
 * unless they are allocated to its registration. Two statements.
 */
export async function unitForDecision(tx: Tx, actor: Actor, unitProgressId: string, at: Date) {
  const row = await unitRow(tx, actor, unitProgressId)
  if (!row) return null
  const record = await staffRecordOf(tx, actor.personId)
  const specification = specificationById(row.registration.specificationId)
  const unit = specification.units.find(({ id }) => id === row.unitId)
  if (!unit) throw new Error(`${specification.id} has no unit '${row.unitId}'.`)

  const { verdict, standing } = assessorStanding({
    specification,
    unitNumber: unit.number,
    ...record,
    on: at,
  })
  const states = statesIn(row, unit)
  const standings = new Map(
    criteriaOf(unit).map(({ code }) => [code, states.get(criterionId(unit, code))!] as const),
  )
  const judgementIds = [...standings.values()].flatMap(each => each.countingJudgementIds)
  const toSign: UnitToSign = {
    status: row.status,
    candidateId: row.registration.candidateId,
    registrationId: row.registration.id,
    registrationStatus: row.registration.status,
    assessorIds: row.registration.allocations.map(({ personId }) => personId),
    specification,
    unit,
    standings,
    counting: countingEvidence(row, new Set(judgementIds)),
    assessor: verdict,
  }
  return { row, toSign, standing, judgementIds }
}

type Row = NonNullable<Awaited<ReturnType<typeof unitRow>>>

function unitRow(tx: Tx, actor: Actor, unitProgressId: string) {
  const inThisUnit = { criterion: { unit: { progress: { some: { id: unitProgressId } } } } }
  return tx.unitProgress.findFirst({
    where: { id: unitProgressId, registration: allocatedTo(actor) },
    select: {
      id: true,
      unitId: true,
      status: true,
      changedAt: true,
      decisions: {
        orderBy: { id: 'desc' },
        select: {
          id: true,
          outcome: true,
          feedback: true,
          seat: true,
          at: true,
          by: { select: { name: true } },
        },
      },
      registration: {
        select: {
          id: true,
          status: true,
          purpose: true,
          candidateId: true,
          specificationId: true,
          candidate: { select: { name: true } },
          allocations: itsAssessors,
          judgements: { where: inThisUnit, select: judgement },
          mappings: { where: inThisUnit, select: claim },
        },
      },
    },
  })
}

const evidence = {
  select: { id: true, kind: true, title: true, status: true, submittedNumber: true },
} as const

const judgement = {
  id: true,
  criterionId: true,
  outcome: true,
  subPoints: true,
  supersededBy: { select: { id: true } },
  findings: { orderBy: { id: 'desc' }, take: 1, select: { finding: true } },
  evidence,
  version: {
    select: {
      number: true,
      title: true,
      details: true,
      declarations: { select: { kind: true } },
      confirmations: { orderBy: { id: 'desc' }, take: 1, select: { role: true } },
    },
  },
} as const

const claim = { criterionId: true, version: { select: { number: true, evidence } } } as const

function statesIn({ status, registration }: Row, unit: UnitToSign['unit']) {
  const criteria = criteriaOf(unit).map(({ code, subPoints }) => ({
    id: criterionId(unit, code),
    subPoints,
    unitStatus: status,
  }))
  // What an earlier version claimed and the latest does not is no claim.
  const claims = registration.mappings.flatMap(({ criterionId, version: { number, evidence } }) =>
    number === evidence.submittedNumber
      ? [
          {
            criterionId,
            evidenceId: evidence.id,
            versionNumber: number,
            evidenceStatus: evidence.status,
            submittedNumber: evidence.submittedNumber,
          },
        ]
      : [],
  )
  return criterionStates(criteria, claims, registration.judgements.map(judgedClaim))
}

const judgedClaim = (row: Row['registration']['judgements'][number]): JudgedClaim => ({
  id: row.id,
  criterionId: row.criterionId,
  evidenceId: row.evidence.id,
  versionNumber: row.version.number,
  submittedNumber: row.evidence.submittedNumber,
  evidenceStatus: row.evidence.status,
  outcome: row.outcome,
  subPoints: row.subPoints,
  superseded: row.supersededBy !== null,
  finding: row.findings[0]?.finding ?? null,
})

function countingEvidence({ registration }: Row, counting: ReadonlySet<string>): CountingEvidence[] {
  const byEvidence = new Map<string, CountingEvidence>()
  for (const { id, evidence, version } of registration.judgements)
    if (counting.has(id))
      byEvidence.set(evidence.id, {
        evidenceId: evidence.id,
        title: version.title,
        kind: evidence.kind,
        observer: version.confirmations[0]?.role ?? null,
        declarations: version.declarations.map(({ kind }) => kind),
        setBy: detailsIn(version.details).task.setBy,
      })
  return [...byEvidence.values()]
}
