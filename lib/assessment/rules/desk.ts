import { transitionFor } from '#lib/evidence/rules/transitions.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { StaffRecord } from '#lib/people/staff-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import { claimToJudge, type ItemExamined, type JudgementMade } from './examine.ts'
import { type ClaimToJudge, mayJudgeClaim, mayJudgeItem } from './may-judge.ts'

type Claimed = ItemExamined['version']['mappings'][number]

/** One criterion that the version claims, as it lies on the assessor's desk. */
export interface ClaimOnDesk<C extends Claimed, J extends JudgementMade> {
  readonly mapping: C
  readonly claim: ClaimToJudge
  /** Why it cannot be judged now, or `null`. */
  readonly verdict: Verdict
  /** Judgements of this criterion in this item, the latest first. */
  readonly judgements: readonly J[]
  /** Whether the latest of them is of this very version, and no quality assurer disagreed with it. */
  readonly judged: boolean
}

interface Desk<C extends Claimed, J extends JudgementMade> extends ItemExamined {
  readonly version: { readonly number: number; readonly mappings: readonly C[] }
  readonly judgements: readonly J[]
}

/**
 * What the latest version claims of the registrations that are allocated to this assessor, each with whether
 * they may judge it now; claims of other registrations are left to their own assessors.
 */
export function claimsOnDesk<C extends Claimed, J extends JudgementMade>(
  actor: Actor,
  item: Desk<C, J>,
  staff: StaffRecord,
  at: Date,
): ClaimOnDesk<C, J>[] {
  const judging = { ...item, versionNumber: item.version.number }
  return item.version.mappings.flatMap(mapping => {
    const claim = claimToJudge(item, staff, mapping, at)?.claim
    if (!claim?.assessorIds.includes(actor.personId)) return []
    const judgements = item.judgements
      .filter(
        each => each.registrationId === mapping.registrationId && each.criterionId === mapping.criterionId,
      )
      .toReversed()
    const verdict = mayJudgeItem(actor, judging) ?? mayJudgeClaim(actor, judging, claim)
    const [latest] = judgements
    const judged = latest?.version.number === item.version.number && !isDisputed(latest)
    return [{ mapping, claim, verdict, judgements, judged }]
  })
}

/** What a quality assurer disagreed with no longer counts, and waits to be judged again. */
const isDisputed = ({ findings = [] }: JudgementMade): boolean =>
  findings.some(({ finding }) => finding === 'disagree')

/** Whether the item may go back to its candidate without a judgement: nothing of this version is judged. */
export function mayReturn(actor: Actor, item: Desk<Claimed, JudgementMade>): Verdict {
  const judged = item.judgements.some(({ version }) => version.number === item.version.number)
  if (item.candidateId === actor.personId) return refused('own-work')
  if (judged) return refused('evidence-judged')
  return item.status === 'submitted' && item.submittedNumber === item.version.number
    ? null
    : refused('evidence-not-with-you')
}

/** Whether what was handed in may be rejected for a breach of confidentiality, judged or not. */
export function mayReject(actor: Actor, item: Desk<Claimed, JudgementMade>): Verdict {
  if (item.candidateId === actor.personId) return refused('own-work')
  const isHandedIn = item.submittedNumber === item.version.number
  return isHandedIn && transitionFor(actor.seat, item.status, 'reject')
    ? null
    : refused('evidence-not-with-you')
}
