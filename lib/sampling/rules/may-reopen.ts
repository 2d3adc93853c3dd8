import { mayMoveUnit, unitTransition } from '#lib/assessment/rules/unit-transitions.ts'
import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { RegistrationStatus, UnitStatus } from '#prisma/client/enums.ts'

/** A unit with what decides whether it can be reopened. */
export interface UnitToReopen {
  readonly unit: { readonly number: string; readonly status: UnitStatus }
  readonly registrationStatus: RegistrationStatus
  /** Everybody who took part in its last signature. */
  readonly tookPart: readonly string[]
}

/**
 * Whether this person can reopen an agreed unit; decides too whether the form is offered. Never their own work,
 * and only where somebody can judge it again.
 */
export function mayReopen(
  { personId, seat }: Pick<Actor, 'personId' | 'seat'>,
  { unit, registrationStatus, tookPart }: UnitToReopen,
): Verdict {
  return (
    (unitTransition(seat, 'agreed', 'reopen') ? null : refused('wrong-seat')) ??
    (tookPart.includes(personId) ? refused('own-decision', { deed: 'reopen' }) : null) ??
    (registrationStatus === 'active'
      ? null
      : refused('registration-not-assessed', { status: registrationStatus })) ??
    mayMoveUnit(seat, unit, 'reopen')
  )
}
