import type { EvidenceStatus, JudgementOutcome } from '#prisma/client/enums.ts'

/** What a version claims, with the judgement of it that stands, if any. */
export interface JudgedOrNot {
  readonly outcome: JudgementOutcome | null
}

/** What an item of evidence is once these are the judgements of its latest version. */
export function statusAfter(
  claims: readonly JudgedOrNot[],
): Extract<EvidenceStatus, 'submitted' | 'assessed' | 'action_required'> {
  if (claims.some(({ outcome }) => outcome === null)) return 'submitted'
  return claims.every(({ outcome }) => outcome === 'met') ? 'assessed' : 'action_required'
}
