import { type Reason, refused, type Verdict } from '#lib/refusal.ts'
import type { Seat, UnitStatus } from '#prisma/client/enums.ts'

/** What can be done to a unit as a whole. */
export type UnitDeed = 'sign' | 'agree' | 'disagree' | 'reopen'

export interface UnitTransition {
  readonly to: UnitStatus
  readonly reason: 'required' | 'optional'
}

const signing = { sign: { to: 'signed', reason: 'optional' } } as const
const sampling = {
  agree: { to: 'agreed', reason: 'optional' },
  disagree: { to: 'reopened', reason: 'required' },
} as const
const reopening = { reopen: { to: 'reopened', reason: 'required' } } as const

/** Who may do what to a unit, and what it then is. What is not written here cannot happen. */
export const unitTransitions = {
  assessor: { in_progress: signing, reopened: signing },
  quality_assurer: { signed: sampling },
  lead_quality_assurer: { signed: sampling, agreed: reopening },
} as const satisfies {
  [S in Seat]?: { [From in UnitStatus]?: { [D in UnitDeed]?: UnitTransition } }
}

type Table = { [S in Seat]?: { [From in UnitStatus]?: { [D in UnitDeed]?: UnitTransition } } }

/** What a deed from a seat makes of a unit, or `null` where it cannot be done. */
export function unitTransition(seat: Seat, from: UnitStatus, deed: UnitDeed): UnitTransition | null {
  const table: Table = unitTransitions
  return table[seat]?.[from]?.[deed] ?? null
}

/** A unit's statuses in words, as they stand in a sentence. */
export const unitStatusWords: Readonly<Record<UnitStatus, string>> = {
  in_progress: 'in progress',
  signed: 'signed off',
  agreed: 'signed off and agreed by a quality assurer',
  reopened: 'reopened',
}

/** The criteria of these units cannot be judged: what a signature rests on stays as it was. */
export const lockedUnit: ReadonlySet<UnitStatus> = new Set(['signed', 'agreed'])

const notFor = {
  sign: 'unit-not-for-signing',
  agree: 'unit-not-for-sampling',
  disagree: 'unit-not-for-sampling',
  reopen: 'unit-not-for-reopening',
} as const satisfies Record<UnitDeed, Reason>

/** Whether this deed can be done from this seat to a unit as it stands. */
export function mayMoveUnit(
  seat: Seat,
  unit: { number: string; status: UnitStatus },
  deed: UnitDeed,
): Verdict {
  if (unitTransition(seat, unit.status, deed)) return null
  return refused(notFor[deed], { unit: unit.number, status: unitStatusWords[unit.status] })
}
