import type { HeldQualification, Occupational, Specification } from '#specs/schema.ts'
import { type Day, dayInWords, dayOf } from './day-rules.ts'

/** What the centre has recorded that a member of staff holds; dates as their columns give them. */
export interface StaffQualification {
  readonly code: string
  readonly title: string
  readonly awardedOn: Date
  /** The last day on which it counts. */
  readonly expiresOn: Date | null
}

/** That somebody knows, or can do, the work that a unit is about. */
export interface OccupationalCompetence {
  readonly unitId: string
  readonly level: Occupational
  readonly basis: string
  readonly confirmedOn: Date
}

export interface StaffRecord {
  readonly qualifications: readonly StaffQualification[]
  readonly competences: readonly OccupationalCompetence[]
}

/** What stood on the day, to be kept with a judgement, a decision or a conclusion. */
export type Standing = {
  on: Day
  /** The rule that was asked, or null where the specification asks nothing. */
  rule: string | null
  unit: string | null
  required: Occupational | null
  occupation: { unit: string; level: Occupational; basis: string; confirmedOn: Day }[]
  qualification: { code: string; title: string; awardedOn: Day; expiresOn: Day | null } | null
  /** Each thing that was missing, in words. */
  missing: string[]
}

/** What is on record about the occupation of these units. */
export function occupationIn(
  {
    specification,
    competences,
  }: Pick<StaffRecord, 'competences'> & { readonly specification: Specification },
  numbers: readonly string[],
): Standing['occupation'] {
  return specification.units
    .filter(({ number }) => numbers.includes(number))
    .flatMap(unit => {
      const found = competences.find(({ unitId }) => unitId === unit.id)
      return found
        ? [
            {
              unit: unit.number,
              level: found.level,
              basis: found.basis,
              confirmedOn: dayOf(found.confirmedOn),
            },
          ]
        : []
    })
}

/** What is missing of the occupation, as the end of a sentence that begins with "must". */
export function missingOccupation(
  required: Occupational,
  held: Standing['occupation'],
  units: readonly string[],
): string[] {
  const short = units.filter(number => {
    const level = held.find(({ unit }) => unit === number)?.level
    // Whoever can do the work knows it too.
    return level !== 'competent' && level !== required
  })
  if (short.length === 0) return []
  const known = short.some(number => held.some(({ unit }) => unit === number))
    ? ' (now recorded: knowledgeable)'
    : ''
  return [`be on record as occupationally ${required} in unit ${short.join(' and unit ')}${known}`]
}

/** The listed qualification that counts on the day and, where none does, how the latest stopped counting. */
export function heldOf(all: readonly StaffQualification[], accepted: readonly HeldQualification[], on: Day) {
  const candidates = all
    .filter(({ code }) => accepted.some(each => each.code === code))
    .map(({ code, title, awardedOn, expiresOn }) => ({
      code,
      title,
      awardedOn: dayOf(awardedOn),
      expiresOn: expiresOn && dayOf(expiresOn),
    }))
  const valid =
    candidates.find(each => each.awardedOn <= on && (each.expiresOn === null || each.expiresOn >= on)) ?? null
  const late = candidates
    .filter(each => each.expiresOn !== null && each.expiresOn < on)
    .toSorted((a, b) => (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))[0]
  const early = candidates.find(each => each.awardedOn > on)
  const lapsed = late?.expiresOn
    ? `renew ${late.code}, which lapsed on ${dayInWords(late.expiresOn)}, or hold another of ${listed(accepted)}`
    : early &&
      `hold one of ${listed(accepted)} (${early.code} is awarded only on ${dayInWords(early.awardedOn)})`
  return { valid, lapsed }
}

export const listed = (all: readonly HeldQualification[]) => all.map(({ code }) => code).join(', ')
