import type { Tx } from '#lib/db.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import {
  type Claim,
  type CriterionStanding,
  criterionStates,
  type JudgedClaim,
} from '../rules/criterion-state.ts'
import { type CriterionMethods, criterionMethods } from '../rules/methods.ts'
import { type MyRegistration, myRegistrations, type RegistrationsAsked } from './my-registrations.ts'

export interface CoveredRegistration extends MyRegistration {
  /** By criterion id, every criterion of the specification in its order. */
  readonly standings: ReadonlyMap<string, CriterionStanding>
  /** By criterion id, which kinds of evidence claim it and by which it was met. */
  readonly methods: ReadonlyMap<string, CriterionMethods>
}

/**
 * How every criterion stands, for all registrations of a candidate or for one, in three statements however many
 * criteria there are. Unless `withDrafts`, what was never handed in claims nothing: for every seat but the candidate's.
 */
export async function coverage(
  tx: Tx,
  where: RegistrationsAsked,
  { withDrafts = true } = {},
): Promise<CoveredRegistration[]> {
  const registrations = await myRegistrations(tx, where)
  const ids = registrations.map(({ id }) => id)
  const claims = Map.groupBy(await claimsOf(tx, ids, withDrafts), claim => claim.registrationId)
  const judgements = Map.groupBy(await judgementsOf(tx, ids), judged => judged.registrationId)
  return registrations.map(registration => {
    const its = [claims.get(registration.id) ?? [], judgements.get(registration.id) ?? []] as const
    return {
      ...registration,
      standings: criterionStates(criteriaFor(registration), ...its),
      methods: criterionMethods(...its),
    }
  })
}

interface Of {
  registrationId: string
  kind: EvidenceKind
}

function criteriaFor({ specificationId, units }: MyRegistration) {
  const statusOf = new Map(units.map(({ unitId, status }) => [unitId, status]))
  return specificationById(specificationId).units.flatMap(unit =>
    criteriaOf(unit).map(({ code, subPoints }) => ({
      id: `${unit.id}#${code}`,
      subPoints,
      unitStatus: statusOf.get(unit.id) ?? 'in_progress',
    })),
  )
}

const evidence = {
  select: { id: true, kind: true, status: true, versionNumber: true, submittedNumber: true },
} as const

/** What the latest version claims, and the one that was handed in last: a claim that was dropped is none. */
async function claimsOf(tx: Tx, ids: string[], withDrafts: boolean): Promise<(Claim & Of)[]> {
  const rows = await tx.mapping.findMany({
    where: { registrationId: { in: ids } },
    select: { registrationId: true, criterionId: true, version: { select: { number: true, evidence } } },
  })
  return rows.flatMap(({ registrationId, criterionId, version }) => {
    const { id: evidenceId, kind, status, versionNumber, submittedNumber } = version.evidence
    const { number } = version
    if (number !== submittedNumber && !(withDrafts && number === versionNumber)) return []
    return [
      {
        registrationId,
        criterionId,
        evidenceId,
        kind,
        versionNumber: number,
        evidenceStatus: status,
        submittedNumber,
      },
    ]
  })
}

async function judgementsOf(tx: Tx, ids: string[]): Promise<(JudgedClaim & Of)[]> {
  const rows = await tx.judgement.findMany({
    where: { registrationId: { in: ids } },
    select: {
      id: true,
      registrationId: true,
      criterionId: true,
      evidenceId: true,
      outcome: true,
      subPoints: true,
      version: { select: { number: true } },
      evidence: { select: { kind: true, status: true, submittedNumber: true } },
      supersededBy: { select: { id: true } },
      findings: { orderBy: { id: 'desc' }, take: 1, select: { finding: true } },
    },
  })
  return rows.map(
    ({ version, evidence: { kind, status, submittedNumber }, supersededBy, findings, ...row }) => ({
      ...row,
      kind,
      versionNumber: version.number,
      evidenceStatus: status,
      submittedNumber,
      superseded: supersededBy !== null,
      finding: findings[0]?.finding ?? null,
    }),
  )
}
