import { type Day, dayInWords } from '#lib/people/day-rules.ts'
import { inThePast } from '#lib/people/record-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import { labelOf, rulesOf, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

/** The centre's approval for one specification, in days. */
export interface Approval {
  readonly reference: string
  readonly approvedOn: Day
  /** The last day on which it stands. */
  readonly endsOn: Day | null
  readonly lastRegistrationOn: Day | null
  readonly lastCertificationOn: Day | null
}

/** Whether certificates can be claimed on it at all: only then is there anything to be approved for. */
export const claimable = ({ kind, standing, notClaimableBecause }: Specification) =>
  kind === 'qualification' && standing === 'current' && notClaimableBecause === null

/** The specifications for which a centre can hold an approval. */
export const approvable: readonly Specification[] = specifications.filter(claimable)

/** What a form was filled from; different as soon as anything of the approval is. */
export const markOf = (approval: Approval | null): string =>
  approval === null
    ? ''
    : [
        approval.reference,
        approval.approvedOn,
        approval.endsOn,
        approval.lastRegistrationOn,
        approval.lastCertificationOn,
      ].join('|')

/** R04 and R24 (seed 004 L18, L78-94): which approvals may be recorded. */
export function mayRecordApproval(specification: Specification, approval: Approval, today: Day): Verdict {
  if (!claimable(specification)) {
    const because = specification.notClaimableBecause ?? 'no certificate can be claimed on it.'
    return refused('not-claimable', { title: labelOf(specification), because })
  }
  return (
    inThePast('The day of approval', approval.approvedOn, today) ??
    afterApproval('day on which the approval ends', approval.endsOn, approval) ??
    afterApproval('last day for registration', approval.lastRegistrationOn, approval) ??
    afterApproval('last day for certification', approval.lastCertificationOn, approval)
  )
}

function afterApproval(what: string, day: Day | null, { approvedOn }: Approval): Verdict {
  return day !== null && day < approvedOn
    ? refused('ends-before-approval', { what, day: dayInWords(day), approved: dayInWords(approvedOn) })
    : null
}

/** The approval's next day on which something stops being possible, if it falls within so many days from now. */
export function nextDeadline(approval: Approval, from: Day, until: Day): { what: string; day: Day } | null {
  const [first] = [
    { what: 'approval ends', day: approval.endsOn },
    { what: 'last day for registration', day: approval.lastRegistrationOn },
    { what: 'last day for certification', day: approval.lastCertificationOn },
  ]
    .filter(
      (each): each is { what: string; day: Day } =>
        each.day !== null && each.day >= from && each.day <= until,
    )
    .toSorted((a, b) => a.day.localeCompare(b.day))
  return first ?? null
}

/** The rule of qualification approval, to show what the fast track asks (R04). */
export const approvalRule = (specification: Specification) =>
  rulesOf(specification, 'qualification-approval')[0] ?? null
