import { refused, type Verdict } from '#lib/refusal.ts'
import { rulesOf, specifications } from '#specs/index.ts'
import type { HeldQualification, Unit } from '#specs/schema.ts'
import { type Day, dayInWords } from './day-rules.ts'
import { ownStandards } from './staff-rules.ts'

/** Everything that a rule of some specification accepts, each once: what an administrator is offered first. */
export const askedQualifications: readonly HeldQualification[] = [
  ...new Map(
    specifications
      .flatMap(specification => [
        ...rulesOf(specification, 'assessor-requirement').flatMap(({ qualifications }) => qualifications),
        ...rulesOf(specification, 'quality-assurer-requirement').flatMap(({ recommended }) => [
          ...recommended,
          ownStandards,
        ]),
      ])
      .map(each => [each.code, each] as const),
  ).values(),
]

/** The units in which occupational competence may be recorded, each once. */
export const allUnits: readonly Unit[] = [
  ...new Map(specifications.flatMap(({ units }) => units).map(unit => [unit.id, unit] as const)).values(),
]

/** The code and title to keep: a listed one as its source prints it, any other under a code made of its title. */
export function qualificationNamed(code: string, title: string | undefined): HeldQualification | null {
  const asked = askedQualifications.find(each => each.code === code)
  if (asked) return asked
  return code === 'OTHER' && title ? { code: `OTHER:${title.toLowerCase()}`, title } : null
}

export function inThePast(what: string, day: Day, today: Day): Verdict {
  return day > today ? refused('not-in-the-future', { what, today: dayInWords(today) }) : null
}

export function mayRecordQualification(awardedOn: Day, expiresOn: Day | undefined, today: Day): Verdict {
  return (
    inThePast('The date of award', awardedOn, today) ??
    (expiresOn !== undefined && expiresOn < awardedOn ? refused('expires-before-award') : null)
  )
}
