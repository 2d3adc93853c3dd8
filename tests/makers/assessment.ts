import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { judgeCriteria } from '#lib/assessment/commands/judge-criteria.ts'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import type { Given, JudgeCriteria } from '#lib/assessment/input.ts'
import { criterionId } from '#lib/assessment/rules/located-criterion.ts'
import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { criteriaOf, specificationById, statementAt } from '#specs/index.ts'
import { aPerson, aQualifiedAssessor, aRegistration, award, type Centre, type Registered } from './centre.ts'
import { aSubmission, type MadeSubmission } from './evidence.ts'

/** The moment at which makers judge, and a week later sign, unless a test says otherwise. */
export const dayOfJudgement = new Date('2026-10-08T15:00:00Z')
export const dayOfSignature = new Date('2026-10-15T15:00:00Z')

/** The database's name for a criterion, from its code alone. */
export function idOf(code: string, specificationId = award): string {
  const located = statementAt(specificationById(specificationId), code)
  if (!located) throw new Error(`${specificationId} has no criterion ${code}`)
  return criterionId(located.unit, located.criterion.code)
}

/** Met with everything that a judgement needs, every part of the criterion covered. */
export function aFinding(registration: Registered, code: string, about: Partial<Given> = {}): Given {
  const { specificationId, id: registrationId } = registration
  const located = statementAt(specificationById(specificationId), code)
  return {
    registrationId,
    criterionId: idOf(code, specificationId),
    outcome: 'met',
    subPoints: located?.criterion.subPoints.map(point => point.code) ?? [],
    feedback: '',
    valid: true,
    authentic: true,
    current: true,
    sufficient: true,
    reliable: true,
    ...about,
  }
}

/** A finding that says what is missing. */
export const notYet = (registration: Registered, code: string, about: Partial<Given> = {}): Given =>
  aFinding(registration, code, {
    outcome: 'not_yet_met',
    feedback: 'Say what Individual A decided, and how you know.',
    sufficient: false,
    subPoints: [],
    ...about,
  })

interface Judging {
  readonly assessor: Actor
  readonly evidence: { readonly evidenceId: string }
  readonly judgements: readonly Given[]
  readonly versionNumber?: number
  readonly revision?: number
  readonly at?: Date
}

/** Judges one version of one item, the first unless a test says otherwise. */
export function aJudgement({ assessor, evidence, judgements, versionNumber = 1, revision, at }: Judging) {
  const input: JudgeCriteria = {
    evidenceId: evidence.evidenceId,
    versionNumber,
    judgements: [...judgements],
    ...(revision !== undefined && { revision }),
  }
  return judgeCriteria(assessor, input, at ?? dayOfJudgement)
}

/** Vouches for the expert witness of a version. */
export const aConfirmation = (assessor: Actor, evidenceId: string, versionNumber = 1, at = dayOfJudgement) =>
  confirmObserver(
    assessor,
    {
      evidenceId,
      versionNumber,
      role: 'expert_witness',
      workingKnowledge: 'on',
      occupationallyCompetent: 'on',
      basis: 'evaluates_staff_practice',
      note: 'Seen in the job description of the registered manager.',
    },
    at,
  )

/** A candidate with a registration and a qualified assessor. */
export async function aStart(centre: Centre, specificationId = award) {
  const candidate = await aPerson(centre, 'candidate')
  const assessor = await aQualifiedAssessor(centre)
  const registration = await aRegistration({ centre, candidate, specificationId, assessor })
  return { centre, candidate, assessor, registration }
}

export type Start = Awaited<ReturnType<typeof aStart>>

interface MetUnit {
  readonly start: Start
  readonly unit?: string
  /** Observation by an expert witness for 002, the assignment for 001, unless a test says otherwise. */
  readonly kind?: EvidenceKind
  readonly confirmed?: boolean
  readonly at?: Date
}

export interface MadeMetUnit {
  readonly unitProgressId: string
  readonly codes: readonly string[]
  readonly evidence: MadeSubmission
  readonly judgementIds: readonly string[]
}

/** A unit whose criteria are all met by one item of evidence, its observer confirmed: ready to sign. */
export async function aMetUnit({
  start,
  unit: number = '002',
  kind,
  confirmed = true,
  at,
}: MetUnit): Promise<MadeMetUnit> {
  const { candidate, assessor, registration } = start
  const specification = specificationById(registration.specificationId)
  const unit = specification.units.find(each => each.number === number)!
  const codes = criteriaOf(unit).map(({ code }) => code)
  const made = kind ?? (unit.assessment === 'assignment' ? 'assignment' : 'observation')
  const evidence = await aSubmission({ candidate, registration, criteria: codes, kind: made })
  const judgements = codes.map(code => aFinding(registration, code))
  const { judgementIds } = await aJudgement({ assessor, evidence, judgements, ...(at && { at }) })
  if (confirmed && made === 'observation') await aConfirmation(assessor, evidence.evidenceId)
  return {
    unitProgressId: await unitProgressOf(assessor, registration, unit.id),
    codes,
    evidence,
    judgementIds,
  }
}

/** The row of one unit of a registration. */
export const unitProgressOf = (actor: Actor, registration: Registered, unitId: string): Promise<string> =>
  within(actor, async tx => {
    const unit = await tx.unitProgress.findFirstOrThrow({
      where: { registrationId: registration.id, unitId },
      select: { id: true },
    })
    return unit.id
  })

/** A unit that its assessor has signed off. */
export async function aSignedUnit({ signedAt = dayOfSignature, ...wanted }: MetUnit & { signedAt?: Date }) {
  const met = await aMetUnit(wanted)
  const { decisionId } = await signUnit(
    wanted.start.assessor,
    { unitProgressId: met.unitProgressId, feedback: 'Well observed throughout.' },
    signedAt,
  )
  return { ...met, decisionId }
}
