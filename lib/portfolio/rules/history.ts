import type {
  DecisionOutcome,
  EvidenceKind,
  EvidenceStatus,
  Finding,
  JudgementOutcome,
  RegistrationStatus,
  Seat,
  UnitStatus,
} from '#prisma/client/enums.ts'

/** What an assessor found, and what became of it. */
export interface JudgementInHistory {
  readonly id: string
  readonly outcome: JudgementOutcome
  readonly feedback: string
  readonly subPoints: readonly string[]
  readonly at: Date
  readonly assessor: string
  readonly versionDigest: string
  readonly superseded: boolean
  /** What quality assurers found about it, the latest first. */
  readonly findings: readonly { finding: Finding; comment: string; by: string | null; at: Date | null }[]
}

/** One version of one item of evidence, as it bears on one criterion. */
export interface VersionInHistory {
  readonly id: string
  readonly number: number
  readonly submittedAt: Date | null
  readonly digest: string | null
  /** Null where this version does not claim the criterion (any more). */
  readonly claim: {
    note: string
    location: string
    filePosition: number | null
    subPoints: readonly string[]
  } | null
  readonly files: readonly { id: string; name: string; position: number; mediaType: string }[]
  readonly judgements: readonly JudgementInHistory[]
}

export interface EvidenceInHistory {
  readonly id: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly status: EvidenceStatus
  readonly submittedNumber: number | null
  /** The latest first. */
  readonly versions: readonly VersionInHistory[]
}

export interface DecisionInHistory {
  readonly id: string
  readonly outcome: DecisionOutcome
  readonly by: string
  readonly seat: Seat
  readonly feedback: string
  readonly at: Date
  /** True when the signature rests on a judgement of this criterion. */
  readonly restsOnThis: boolean
}

export interface EventInHistory {
  readonly seq: number
  readonly deed: string
  readonly at: Date
  readonly by: string | null
  readonly subjectId: string
  /** What was given as the reason, where the deed asks for one. */
  readonly reason: string | null
}

/** Everything that was ever claimed, found and decided about one criterion of one registration. */
export interface CriterionHistory {
  readonly registrationId: string
  readonly criterionId: string
  readonly candidate: string
  readonly registrationStatus: RegistrationStatus
  readonly unitStatus: UnitStatus
  readonly evidence: readonly EvidenceInHistory[]
  readonly decisions: readonly DecisionInHistory[]
  readonly events: readonly EventInHistory[]
}

/** A deed of the audit chain in a few words; what is not worth a line in a history has none. */
export const deedWords: Readonly<Record<string, string>> = {
  'evidence.added': 'Evidence added',
  'evidence.submitted': 'Evidence submitted',
  'evidence.recalled': 'Evidence recalled by the candidate',
  'evidence.returned': 'Evidence returned without a judgement',
  'evidence.rejected-for-breach': 'Evidence rejected for a breach of confidentiality',
  'in-situ.examined': 'Examined where it is held',
  'evidence.revised': 'New version begun',
  'evidence.withdrawn': 'Evidence withdrawn',
  'observer.confirmed': 'Observer confirmed',
  'criterion.judged': 'Judged',
  'unit.signed': 'Unit signed off',
  'unit.reopened': 'Unit reopened',
}

/** The return that made a piece of evidence a draft again, of its events with the latest first; null when something else did. */
export const returnOf = (events: readonly EventInHistory[]): EventInHistory | null =>
  events[0] && returns.has(events[0].deed) ? events[0] : null

const returns: ReadonlySet<string> = new Set(['evidence.returned', 'evidence.rejected-for-breach'])
