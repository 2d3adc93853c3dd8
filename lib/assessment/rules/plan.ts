import { admits } from '#lib/evidence/rules/kinds.ts'
import { type Day, dayInWords } from '#lib/people/day-rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { EvidenceKind, EvidenceStatus, RegistrationStatus } from '#prisma/client/enums.ts'
import { criteriaOf, labelOf, specificationById } from '#specs/index.ts'
import { inWords } from './in-words.ts'
import { criterionId } from './located-criterion.ts'
import type { Party } from './plan-transitions.ts'

/** A registration that a plan may be about. */
export interface PlannableRegistration {
  readonly id: string
  readonly specificationId: string
  readonly status: RegistrationStatus
  /** Who assesses it now. */
  readonly assessorIds: readonly string[]
}

/** An activity as it was sent. */
export interface SentActivity {
  readonly title: string
  readonly method: EvidenceKind
  readonly dueOn: Day
  readonly codes: readonly string[]
  /** Its place in the form, where what is wrong with it is said. */
  readonly row: number
}

export interface PlannedCriterion {
  readonly registrationId: string
  readonly criterionId: string
}

export type PlannedActivity = Omit<SentActivity, 'codes' | 'row'> & {
  readonly criteria: readonly PlannedCriterion[]
}

interface Proposed {
  readonly party: Party
  readonly personId: string
  /** Those of the candidate; for an assessor, those that are allocated to them. */
  readonly registrations: readonly PlannableRegistration[]
  readonly activities: readonly SentActivity[]
  readonly today: Day
}

/**
 * The activities of a plan with the criteria that their codes name, or why it cannot be proposed. A code of a unit
 * that two registrations share is planned for both.
 */
export function examinePlan({ party, personId, registrations, activities, today }: Proposed): {
  readonly verdict: Verdict
  readonly planned: readonly PlannedActivity[]
} {
  for (const activity of activities) {
    const verdict = fitsDay(activity, today) ?? fitsCriteria(activity, registrations)
    if (verdict) return { verdict, planned: [] }
  }
  const planned = activities.map(({ title, method, dueOn, codes }) => {
    const criteria = codes.flatMap(code => placesOf(code, registrations).map(({ place }) => place))
    return { title, method, dueOn, criteria: distinct(criteria) }
  })
  const named = namedIn(planned, registrations)
  const verdict =
    named.map(isActive).find(each => each !== null) ??
    (assessedByOne(named, party === 'assessor' ? personId : null) ? null : assessorMissing(named))
  return { verdict, planned: verdict ? [] : planned }
}

const field = ({ row }: SentActivity, name: string) => `#activities.${row}.${name}`

function fitsDay(activity: SentActivity, today: Day): Verdict {
  const { title, dueOn } = activity
  return dueOn < today ? datePassed(title, dueOn, field(activity, 'dueOn')) : null
}

const datePassed = (title: string, dueOn: Day, mend?: string) =>
  refused('plan-date-past', { title, day: dayInWords(dueOn) }, mend)

function fitsCriteria(activity: SentActivity, registrations: readonly PlannableRegistration[]): Verdict {
  const mend = field(activity, 'criteria')
  const unknown = activity.codes.filter(code => placesOf(code, registrations).length === 0)
  if (unknown.length > 0) return refused('plan-criterion-unknown', { codes: inWords(unknown) }, mend)
  for (const code of activity.codes)
    for (const { specification, unit } of placesOf(code, registrations)) {
      const verdict = admits(specification, unit, activity.method)
      if (verdict) return { ...verdict, mend: field(activity, 'method') }
    }
  return null
}

/** Where a code stands, whether typed 'p12' or 'P12'; an ended registration counts only where no active one has it. */
function placesOf(code: string, registrations: readonly PlannableRegistration[]) {
  const typed = code.toLowerCase()
  const places = registrations.flatMap(({ id, specificationId, status }) => {
    const specification = specificationById(specificationId)
    return specification.units.flatMap(unit =>
      criteriaOf(unit)
        .filter(each => each.code.toLowerCase() === typed)
        .map(each => ({
          specification,
          unit,
          active: status === 'active',
          place: { registrationId: id, criterionId: criterionId(unit, each.code) },
        })),
    )
  })
  const active = places.filter(each => each.active)
  return active.length > 0 ? active : places
}

const distinct = (criteria: readonly PlannedCriterion[]) => [
  ...new Map(criteria.map(each => [`${each.registrationId} ${each.criterionId}`, each])).values(),
]

function namedIn(planned: readonly PlannedActivity[], registrations: readonly PlannableRegistration[]) {
  const ids = new Set(planned.flatMap(({ criteria }) => criteria.map(each => each.registrationId)))
  return registrations.filter(({ id }) => ids.has(id))
}

const titleOf = ({ specificationId }: PlannableRegistration) => labelOf(specificationById(specificationId))
const titlesOf = (registrations: readonly PlannableRegistration[]) =>
  inWords(registrations.map(each => `“${titleOf(each)}”`))

const isActive = (registration: PlannableRegistration): Verdict =>
  registration.status === 'active'
    ? null
    : refused('plan-registration-ended', { title: titleOf(registration), status: registration.status })

/** Whether one assessor, this one if given, is allocated to all of these. */
function assessedByOne(registrations: readonly PlannableRegistration[], personId: string | null): boolean {
  const [first, ...others] = registrations
  const candidates = personId ? [personId] : (first?.assessorIds ?? [])
  return candidates.some(id => [first, ...others].every(each => each?.assessorIds.includes(id)))
}

const assessorMissing = (named: readonly PlannableRegistration[]) =>
  refused('plan-assessor-missing', { titles: titlesOf(named) })

interface ToAgree {
  readonly party: Party
  readonly personId: string
  readonly author: Party
  readonly authorId: string
  /** Every registration that the plan names. */
  readonly named: readonly PlannableRegistration[]
  readonly activities: readonly { readonly title: string; readonly dueOn: Day }[]
  readonly today: Day
}

/** Whether a plan that waits for this person can be agreed as it is today. */
export function fitToAgree({
  party,
  personId,
  author,
  authorId,
  named,
  activities,
  today,
}: ToAgree): Verdict {
  const past = activities.find(({ dueOn }) => dueOn < today)
  const others = named.filter(({ assessorIds }) => !assessorIds.includes(personId))
  return (
    (party === 'assessor' && others.length > 0
      ? refused('plan-not-all-yours', { titles: titlesOf(others) })
      : null) ??
    named.map(isActive).find(each => each !== null) ??
    (author === 'assessor' && !assessedByOne(named, authorId)
      ? refused('plan-assessor-gone', { titles: titlesOf(named) })
      : null) ??
    (past ? datePassed(past.title, past.dueOn) : null)
  )
}

export interface ActivityStanding {
  readonly state: 'done' | 'late' | 'due'
  /** How many days late, or left. */
  readonly days: number
}

interface Answer {
  readonly status: EvidenceStatus
  readonly submittedNumber: number | null
}

/** An activity is done once the evidence that answers it is handed in, whatever its assessor then finds. */
export const isDone = (answer: Answer | null): boolean =>
  answer !== null && answer.submittedNumber !== null && answer.status !== 'withdrawn'

/** Where an activity stands: late from the day after it was due, unless it is done. */
export function activityStanding(dueOn: Day, answer: Answer | null, today: Day): ActivityStanding {
  if (isDone(answer)) return { state: 'done', days: 0 }
  const left = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)
  return left < 0 ? { state: 'late', days: -left } : { state: 'due', days: left }
}
