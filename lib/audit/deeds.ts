/** Everything that is recorded, by deed: what each event says beside who, when and about which record. */
export interface Deeds {
  'centre.opened': { name: string; number: string }
  'person.invited': { personId: string; seats: string[] }
  'seat.given': { personId: string; seat: string }
  'seat.ended': { personId: string; seat: string }
  'sessions.ended': { personId: string }
  'password-link.made': { personId: string }
  'password.set': { personId: string; by: 'link' | 'current-password' }
  'approval.recorded': { specificationId: string; reference: string; approvedOn: string }
  'staff-qualification.recorded': {
    personId: string
    code: string
    awardedOn: string
    expiresOn: string | null
  }
  'occupational-competence.recorded': { personId: string; unitId: string; level: string; confirmedOn: string }
  'candidate.registered': {
    candidateId: string
    specificationId: string
    purpose: string
    registeredOn: string
  }
  'registration.withdrawn': { reason: string }
  'allocation.made': { personId: string; role: string }
  'allocation.ended': { personId: string; role: string }
  /** Never a title or the name of a file: the chain cannot forget what somebody might be known by. */
  'evidence.added': { kind: string }
  'evidence.saved': {
    versionId: string
    revision: number
    /** By their digests. */
    filesAdded: string[]
    filesRemoved: string[]
    mapped: string[]
    unmapped: string[]
  }
  'evidence.deleted': { number: number }
  'upload.refused': { evidenceId: string; name: string; reason: string }
  /** Another tab's or device's version of a draft, kept beside it by these fields. */
  'draft-copy.kept': { copyId: string; fields: string[] }
  'draft-copy.settled': { copyId: string; taken?: Record<string, string> }
  'evidence.mapped': { versionId: string; added: string[]; removed: string[] }
  'private-names.kept': { count: number }
  'evidence.identifiers-settled': {
    versionId: string
    revision: number
    replaced: number
    justified: number
  }
  'evidence.submitted': { versionId: string; number: number; digest: string; criteria: string[] }
  'evidence.recalled': { versionId: string; number: number }
  'evidence.returned': { versionId: string; number: number; reason: string }
  'evidence.rejected-for-breach': {
    versionId: string
    number: number
    reason: string
    files: string[]
    wording: boolean
  }
  'evidence.revised': { versionId: string; number: number }
  'evidence.withdrawn': { reason: string }
  'observer.confirmed': { versionId: string; role: string; basis: string | null }
  'in-situ.examined': { versionId: string; examinedOn: string }
  'message.written': { messageId: string; criterionId?: string }
  'criterion.judged': {
    versionId: string
    digest: string
    judgements: { id: string; registrationId: string; criterionId: string; outcome: string }[]
  }
  'plan.proposed': { candidateId: string; activities: number; registrationIds: string[] }
  'plan.agreed': { candidateId: string }
  'plan.replaced': { by: string }
  'plan.answered': { activityId: string; evidenceId: string | null }
  'unit.signed': { decisionId: string; unitId: string; registrationId: string; judgementIds: string[] }
  'unit.reopened': { decisionId: string; unitId: string; registrationId: string; reason: string }
  'sample.drawn': { seed: string; populationSize: number; picks: string[] }
  'sample.concluded': { pickId: string; decisionId: string; outcome: string; disagreed: string[] }
}

export type Deed = keyof Deeds
export type AuditEntry = { [D in Deed]: { deed: D; subjectId: string; detail: Deeds[D] } }[Deed]
