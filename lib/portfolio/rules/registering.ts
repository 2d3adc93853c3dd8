import { type Approval, claimable } from '#lib/centre/rules.ts'
import { ageOn, type Day, dayInWords } from '#lib/people/day-rules.ts'
import { inThePast } from '#lib/people/record-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { RegistrationPurpose, RegistrationStatus } from '#prisma/client/enums.ts'
import { labelOf, rulesOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

export interface Asked {
  readonly specification: Specification
  readonly candidate: { readonly name: string; readonly dateOfBirth: Day | null }
  readonly registeredOn: Day
  readonly today: Day
  /** The centre's approval for this specification, if it has one. */
  readonly approval: Approval | null
  /** How the candidate's registration on it stands, if there was one. A withdrawn one may be taken up again. */
  readonly earlier: RegistrationStatus | null
  readonly workplace: string | null
}

/** Standards, drafts and withdrawn specifications are worked on for development; nothing is claimed on them. */
export const purposeOf = (specification: Specification): RegistrationPurpose =>
  claimable(specification) ? 'award' : 'development'

/** Whether the specification has to be shown at a real workplace (R12: seed 004 L165). */
export const workplaceRequired = (specification: Specification): boolean =>
  rulesOf(specification, 'real-work-environment').some(
    ({ required, enforce }) => required && enforce === 'block',
  )

/** Whether somebody may be registered on a specification: every refusal names the fact that stands in the way. */
export function mayRegister(asked: Asked): Verdict {
  return (
    inThePast('The day of registration', asked.registeredOn, asked.today) ??
    notTwice(asked) ??
    approved(asked) ??
    oldEnough(asked) ??
    atWork(asked)
  )
}

function notTwice({ earlier, specification, candidate }: Asked): Verdict {
  return earlier === null || earlier === 'withdrawn'
    ? null
    : refused('already-registered', { name: candidate.name, title: labelOf(specification) })
}

/** R04, R24: seed 004 L18, L78-94. */
function approved({ specification, approval, registeredOn }: Asked): Verdict {
  if (purposeOf(specification) === 'development') return null
  const title = labelOf(specification)
  const mend = '/centre/approvals'
  if (!approval) return refused('not-approved', { title }, mend)
  const { approvedOn, endsOn, lastRegistrationOn } = approval
  if (registeredOn < approvedOn)
    return refused('approval-not-begun', { title, day: dayInWords(approvedOn) }, mend)
  if (endsOn !== null && registeredOn > endsOn)
    return refused('approval-ended', { title, day: dayInWords(endsOn) }, mend)
  if (lastRegistrationOn !== null && registeredOn > lastRegistrationOn)
    return refused('registration-closed', { title, day: dayInWords(lastRegistrationOn) }, mend)
  return null
}

/** R01: seed 004 L15, L169. */
function oldEnough({ specification, candidate, registeredOn }: Asked): Verdict {
  const [rule] = rulesOf(specification, 'minimum-age')
  if (rule?.enforce !== 'block') return null
  const { name, dateOfBirth } = candidate
  const title = labelOf(specification)
  if (dateOfBirth === null) return refused('date-of-birth-missing', { name, title })
  const age = ageOn(dateOfBirth, registeredOn)
  return age >= rule.years ? null : refused('too-young', { name, title, age, years: rule.years })
}

function atWork({ specification, candidate, workplace }: Asked): Verdict {
  return workplaceRequired(specification) && !workplace
    ? refused('workplace-missing', { name: candidate.name, title: labelOf(specification) })
    : null
}
