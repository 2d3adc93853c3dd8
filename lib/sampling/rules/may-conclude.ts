import { inWords } from '#lib/assessment/rules/in-words.ts'
import { mayMoveUnit } from '#lib/assessment/rules/unit-transitions.ts'
import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { UnitStatus } from '#prisma/client/enums.ts'
import type { ConcludeSample } from '../input.ts'

/** A decision that was drawn, with what decides whether it can be concluded. */
export interface DrawnPick {
  readonly unit: { readonly number: string; readonly status: UnitStatus }
  /** Everybody who took part in the decision. */
  readonly tookPart: readonly string[]
  /** Who concluded it and on which day, in words; `null` while nobody has. */
  readonly concluded: { readonly name: string; readonly day: string } | null
  /** Whether the unit was signed again since. */
  readonly superseded: boolean
  /** The judgements that the signature rests on. */
  readonly judgements: readonly { readonly id: string; readonly code: string }[]
}

/** Whether this quality assurer can conclude the sample at all: decides whether the form is offered. */
export function mayReview(actor: Pick<Actor, 'personId' | 'seat'>, pick: DrawnPick): Verdict {
  const { unit, tookPart, concluded, superseded } = pick
  return (
    (concluded ? refused('sample-concluded', concluded) : null) ??
    (tookPart.includes(actor.personId) ? refused('own-decision', { deed: 'sample' }) : null) ??
    (superseded ? refused('decision-superseded') : null) ??
    mayMoveUnit(actor.seat, unit, 'agree')
  )
}

type Found = Pick<ConcludeSample, 'outcome' | 'findings'>

/** The findings on criteria that were looked at. */
export const lookedAt = ({ findings }: Pick<ConcludeSample, 'findings'>) =>
  findings.flatMap(({ judgementId, finding, comment }) =>
    finding === '' ? [] : [{ judgementId, finding, comment }],
  )

/** The codes of the criteria with which somebody disagrees. */
export function disagreedCodes(pick: Pick<DrawnPick, 'judgements'>, input: Found): string[] {
  const codes = new Map(pick.judgements.map(({ id, code }) => [id, code]))
  return lookedAt(input)
    .filter(({ finding }) => finding === 'disagree')
    .map(({ judgementId }) => codes.get(judgementId) ?? '')
}

/** Whether the sample can be concluded like this. Quality assurers do not assess: they agree or disagree with judgements. */
export function mayConclude(actor: Pick<Actor, 'personId' | 'seat'>, pick: DrawnPick, input: Found): Verdict {
  const found = lookedAt(input)
  const own = new Set(pick.judgements.map(({ id }) => id))
  const disagreed = disagreedCodes(pick, input)
  return (
    mayReview(actor, pick) ??
    (found.every(({ judgementId }) => own.has(judgementId)) ? null : refused('not-found')) ??
    foundOnce(pick, found) ??
    (found.length > 0 ? null : refused('nothing-found')) ??
    (disagreed.length > 0 && input.outcome !== 'disagree'
      ? refused('outcome-belies-findings', { codes: inWords(disagreed) })
      : null) ??
    (disagreed.length === 0 && input.outcome === 'disagree' ? refused('disagreement-unplaced') : null)
  )
}

function foundOnce({ judgements }: DrawnPick, found: readonly { judgementId: string }[]): Verdict {
  const twice = judgements.find(({ id }) => found.filter(({ judgementId }) => judgementId === id).length > 1)
  return twice ? refused('judged-twice', { code: twice.code }) : null
}
