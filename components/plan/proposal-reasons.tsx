import type { ClosedCriterion, Proposal } from '#lib/assessment/rules/plan-proposals.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'

/** How a proposal says what it is shown by and what it would do. */
export function proposalInWords({ method, closes, brings, remaining }: Proposal): string {
  const gives = brings.length > 0 ? `, and what unit ${brings.join(' and ')} cannot be signed without` : ''
  const count = new Set(closes.map(({ code }) => code)).size
  return `${kindOf(method).label}. Would close ${count} open ${count === 1 ? 'criterion' : 'criteria'}${gives}; ${remaining} would then be left.`
}

/** Why each criterion is in a proposal. */
export function ProposalReasons({ closes }: { closes: readonly ClosedCriterion[] }) {
  const direct = closes.filter(({ why }) => why.from === 'activity')
  const inferred = closes.filter(({ why }) => why.from !== 'activity')
  return (
    <ul className="space-y-1 text-sm">
      <li>
        <span className="font-semibold">{codesIn(direct)}</span>: what the activity itself shows
      </li>
      {inferred.map(({ registrationId, code, why }) => (
        <li key={`${registrationId} ${code}`}>
          <span className="font-semibold">{code}</span>: {reasonFor(why)}
        </li>
      ))}
    </ul>
  )
}

export const codesIn = (closes: readonly ClosedCriterion[]) =>
  [...new Set(closes.map(({ code }) => code))].join(', ')

function reasonFor(why: ClosedCriterion['why']): string {
  if (why.from === 'crosswalk') return `${why.reason} (linked with ${why.of})`
  if (why.from === 'centre')
    return `${why.pieces} pieces of evidence accepted in your centre showed it together with ${why.with}.`
  return 'what the activity itself shows'
}
