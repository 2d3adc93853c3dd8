import type { Link, Place } from './crosswalk-schema.ts'
import { repeated } from './repeated.ts'
import type { Specification } from './schema.ts'
import { statementAt } from './statements.ts'

/**
 * Yields one sentence for each thing wrong with a crosswalk between these specifications. Within one unit there is
 * nothing to link: its own mapping shows all of it.
 */
export function* faultsInCrosswalk(
  links: readonly Link[],
  specifications: readonly Specification[],
): Generator<string> {
  const unitOf = (place: Place) => unitAt(place, specifications)
  for (const link of links) {
    const { from, to, reason } = link
    const name = nameOf(link)
    const units = [from, to].map(unitOf)
    for (const [index, place] of [from, to].entries())
      if (!units[index]) yield `${name}: ${place.specification} has no criterion ${place.code}.`
    if (units[0] && units[0] === units[1]) {
      yield from.code === to.code ? `${name} links a criterion to itself.` : `${name} stays within one unit.`
    }
    if (reason.trim() === '') yield `${name} gives no reason.`
    else if (!/^[A-Z'"].*[^.]\.$/.test(reason) || /[.?!] [A-Z]/.test(reason))
      yield `${name}: the reason is not one sentence.`
    if (reason !== reason.trim()) yield `${name}: the reason is not trimmed.`
    if (/[‘’]/.test(reason)) yield `${name}: the reason has a curly apostrophe; ours are straight.`
  }
  const pairs = links.map(({ from, to }) =>
    [from, to]
      .map(place => `${unitOf(place) ?? place.specification}#${place.code}`)
      .sort()
      .join(' and '),
  )
  for (const pair of repeated(pairs)) yield `${pair} are linked twice.`
}

const nameOf = ({ from, to }: Link) => `${from.code} to ${to.code}`

/** The id of the unit that holds the criterion: a unit that several specifications share is one place. */
function unitAt({ specification, code }: Place, specifications: readonly Specification[]): string | null {
  const holder = specifications.find(({ id }) => id === specification)
  const located = holder && statementAt(holder, code)
  return located && !located.subPoint ? located.unit.id : null
}
