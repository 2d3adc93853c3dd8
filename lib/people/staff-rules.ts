import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import { rulesOf } from '#specs/index.ts'
import type { HeldQualification, Occupational, Specification } from '#specs/schema.ts'
import { type Day, dayInWords, dayOf, londonDay } from './day-rules.ts'

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

/** The code under which it is recorded that somebody quality assures to the centre's own standards (seed 004 L153). */
export const ownStandards: HeldQualification = {
  code: 'OWN-QA-STANDARDS',
  title: "Works to the organisation's own quality assurance standards, linked to TAQA",
}

/** Only an administrator's seat manages people, approvals and registrations. */
export function mayAdminister(actor: Pick<Actor, 'seat'>): Verdict {
  return actor.seat === 'centre_administrator' ? null : refused('wrong-seat')
}

interface Asked extends StaffRecord {
  readonly specification: Specification
  readonly on: Date
  /** Given where the reader may open this person's page and put it right there. */
  readonly personId?: string
}

/**
 * Whether somebody may assess a unit: occupationally as the rule asks, and with one of the listed
 * qualifications (R07, R08: seed 004 L113-129). A specification without such a rule asks nothing.
 */
export function assessorStanding({ unitNumber, ...asked }: Asked & { readonly unitNumber: string }): {
  verdict: Verdict
  standing: Standing
} {
  const rule = rulesOf(asked.specification, 'assessor-requirement').find(({ unit }) => unit === unitNumber)
  const occupation = occupationIn(asked, [unitNumber])
  const on = londonDay(asked.on)
  if (!rule) return { verdict: null, standing: nothingAsked(on, unitNumber, occupation) }

  const held = heldOf(asked.qualifications, rule.qualifications, on)
  const missing = [
    ...missingOccupation(rule.occupational, occupation, [unitNumber]),
    ...(held.valid ? [] : [held.lapsed ?? `hold one of ${listed(rule.qualifications)}`]),
  ]
  return {
    verdict:
      missing.length > 0 && rule.enforce === 'block'
        ? refused('assessor-standing', { unit: unitNumber, missing: missing.join(', and ') }, mendOf(asked))
        : null,
    standing: {
      on,
      rule: rule.id,
      unit: unitNumber,
      required: rule.occupational,
      occupation,
      qualification: held.valid,
      missing,
    },
  }
}

/**
 * Whether somebody may quality assure a specification: knows the occupation of every unit, and holds a listed
 * qualification or is on record as working to the centre's own standards (R10: seed 004 L142-153).
 */
export function qualityAssurerStanding(asked: Asked): { verdict: Verdict; standing: Standing } {
  const [rule] = rulesOf(asked.specification, 'quality-assurer-requirement')
  const units = asked.specification.units.map(({ number }) => number)
  const occupation = occupationIn(asked, units)
  const on = londonDay(asked.on)
  if (!rule) return { verdict: null, standing: nothingAsked(on, null, occupation) }

  const held = heldOf(asked.qualifications, [...rule.recommended, ownStandards], on)
  const missing = [
    ...missingOccupation(rule.occupational, occupation, units),
    ...(held.valid
      ? []
      : [
          held.lapsed ??
            `hold one of ${listed(rule.recommended)}, or be on record as working to the centre's own quality assurance standards`,
        ]),
  ]
  return {
    verdict:
      missing.length > 0 && rule.enforce === 'block'
        ? refused('quality-assurer-standing', { missing: missing.join(', and ') }, mendOf(asked))
        : null,
    standing: {
      on,
      rule: rule.id,
      unit: null,
      required: rule.occupational,
      occupation,
      qualification: held.valid,
      missing,
    },
  }
}

const mendOf = ({ personId }: Asked) => (personId ? `/centre/people/${personId}` : undefined)

const listed = (all: readonly HeldQualification[]) => all.map(({ code }) => code).join(', ')

const nothingAsked = (on: Day, unit: string | null, occupation: Standing['occupation']): Standing => ({
  on,
  rule: null,
  unit,
  required: null,
  occupation,
  qualification: null,
  missing: [],
})

function occupationIn(
  { specification, competences }: Asked,
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

function missingOccupation(
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
function heldOf(all: readonly StaffQualification[], accepted: readonly HeldQualification[], on: Day) {
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
