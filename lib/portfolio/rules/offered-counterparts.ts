import { counterparts, strengths } from '#specs/crosswalk.ts'
import type { Strength } from '#specs/crosswalk-schema.ts'
import { specificationById, statementAt } from '#specs/index.ts'

/** A criterion of one registration that is ticked. */
export interface TickedCriterion {
  readonly registrationId: string
  readonly code: string
}

export interface OfferedCounterpart extends TickedCriterion {
  readonly text: string
  /** Why it is offered: each ticked criterion that has it as its counterpart, the strongest first. */
  readonly because: readonly { readonly code: string; readonly strength: Strength; readonly reason: string }[]
}

/**
 * What the crosswalk offers beside what is ticked, over all registrations of a candidate and never what is ticked
 * already: an offer to look, so nothing of it is ever ticked for anybody. The most strongly linked come first.
 * @param ticked what one piece of evidence claims, or is about to
 * @param registrations those on which the candidate may map, in the order of the form
 */
export function offeredCounterparts(
  ticked: readonly TickedCriterion[],
  registrations: readonly { readonly id: string; readonly specificationId: string }[],
): OfferedCounterpart[] {
  const ids = registrations.map(({ specificationId }) => specificationId)
  const held = new Set(ticked.map(keyOf))
  const found = [...new Set(ticked.map(({ code }) => code))].flatMap(from =>
    counterparts(ids, from).map(({ code, strength, reason }) => ({
      code,
      because: { code: from, strength, reason },
    })),
  )
  const reasonsOf = Map.groupBy(found, ({ code }) => code)
  return registrations
    .flatMap(({ id: registrationId, specificationId }) =>
      [...reasonsOf].flatMap(([code, reasons]) => {
        const located = statementAt(specificationById(specificationId), code)
        if (!located || held.has(keyOf({ registrationId, code }))) return []
        const because = reasons
          .map(each => each.because)
          .toSorted((a, b) => rankOf(a.strength) - rankOf(b.strength))
        return [{ registrationId, code, text: located.criterion.text, because }]
      }),
    )
    .toSorted((a, b) => bestOf(a) - bestOf(b) || b.because.length - a.because.length)
}

const keyOf = ({ registrationId, code }: TickedCriterion) => `${registrationId} ${code}`
const rankOf = (strength: Strength) => strengths.indexOf(strength)
const bestOf = ({ because }: OfferedCounterpart) => rankOf(because[0]?.strength ?? 'supports')
