import type { CriterionStanding } from '#lib/portfolio/rules/criterion-state.ts'
import type { Verdict } from '#lib/refusal.ts'
import type {
  DeclarationKind,
  EvidenceKind,
  ObserverRole,
  RegistrationStatus,
  UnitStatus,
} from '#prisma/client/enums.ts'
import type { Specification, Unit } from '#specs/schema.ts'

/** An item of evidence whose judgements count for a criterion of the unit. */
export interface CountingEvidence {
  readonly evidenceId: string
  readonly title: string
  readonly kind: EvidenceKind
  /** What an assessor confirmed its observer to be, last; `null` where nobody has. */
  readonly observer: ObserverRole | null
  readonly declarations: readonly DeclarationKind[]
}

/** One unit of one registration with everything that its checklist asks. */
export interface UnitToSign {
  readonly status: UnitStatus
  readonly candidateId: string
  readonly registrationId: string
  readonly registrationStatus: RegistrationStatus
  /** The people who are its assessors now. */
  readonly assessorIds: readonly string[]
  readonly specification: Specification
  readonly unit: Unit
  /** How each criterion stands, by its code. */
  readonly standings: ReadonlyMap<string, CriterionStanding>
  readonly counting: readonly CountingEvidence[]
  /** What the assessor's own standing for this unit allows on the day (R07, R08). */
  readonly assessor: Verdict
}

/** Something that is missing, and where it is put right. */
export interface Missing {
  readonly label: string
  readonly href: string
}

/** One thing that a unit needs before it is signed. */
export interface ChecklistItem {
  readonly key: string
  readonly label: string
  /** Where the handbook asks for it; `null` where every specification does. */
  readonly source: string | null
  readonly verdict: Verdict
  readonly missing: readonly Missing[]
}
