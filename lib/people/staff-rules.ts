import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import { rulesOf } from '#specs/index.ts'
import type { HeldQualification, Specification } from '#specs/schema.ts'
import { type Day, londonDay } from './day-rules.ts'
import {
  heldOf,
  listed,
  missingOccupation,
  occupationIn,
  type StaffRecord,
  type Standing,
} from './held-rules.ts'

export type { OccupationalCompetence, StaffQualification, StaffRecord, Standing } from './held-rules.ts'

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

const nothingAsked = (on: Day, unit: string | null, occupation: Standing['occupation']): Standing => ({
  on,
  rule: null,
  unit,
  required: null,
  occupation,
  qualification: null,
  missing: [],
})
