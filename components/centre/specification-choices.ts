import { type Approval, claimable } from '#lib/centre/rules.ts'
import { type Day, dayInWords } from '#lib/people/day-rules.ts'
import { workplaceRequired } from '#lib/portfolio/rules/registering.ts'
import { labelOf, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

/** A specification's name with its number where it has one: "3085-02 Level 4 Award in …". */
export const nameOf = (specification: Specification) =>
  [specification.number, labelOf(specification)].filter(Boolean).join(' ')

/** Every specification as a choice, those with an award first, with what registering on it asks or why nothing is claimed on it. */
export const specificationChoices = (approvals: ReadonlyMap<string, Approval>, today: Day) =>
  [...specifications.filter(claimable), ...specifications.filter(each => !claimable(each))].map(
    specification => ({
      value: specification.id,
      label: nameOf(specification),
      hint: aboutRegistering(specification, approvals.get(specification.id) ?? null, today),
    }),
  )

function aboutRegistering(specification: Specification, approval: Approval | null, today: Day): string {
  if (!claimable(specification)) return specification.notClaimableBecause ?? 'For development only.'
  const closed = [approval?.endsOn, approval?.lastRegistrationOn].find(day => day && day < today)
  return [
    approval === null
      ? 'The centre has no approval on record for it yet.'
      : closed
        ? `Closed to registration since ${dayInWords(closed)}.`
        : `For the award, under approval ${approval.reference}.`,
    workplaceRequired(specification) ? 'Needs a workplace.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
