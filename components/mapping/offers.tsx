'use client'

import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { MappableCounterpart, MappableCriterion, MappableRegistration } from './mapping-groups.ts'
import { tick, tickKey } from './ticks.ts'

interface Props {
  groups: readonly MappableRegistration[]
  ticked: ReadonlySet<string>
  /** Whether scripts run: without them each is ticked in its own place below. */
  works: boolean
}

interface Offer extends MappableCounterpart {
  text: string
  from: string
}

const order = ['same', 'overlaps', 'supports']
const most = 12

/** What the crosswalk offers beside what is ticked: to be looked at, never ticked for anybody. */
export function Offers({ groups, ticked, works }: Props) {
  const offers = offersOf(groups, ticked)
  if (offers.length === 0) return null
  return (
    <Details summary={`Also worth a look: ${offers.length} linked to what is ticked`}>
      <p className="max-w-prose text-sm text-muted">
        From the crosswalk between your specifications. Tick what this evidence really shows.
      </p>
      <ul className="divide-y divide-line">
        {offers.slice(0, most).map(({ registrationId, code, text, from, reason }) => (
          <li key={tickKey(registrationId, code)} className="flex flex-wrap items-start gap-3 py-2">
            <p className="min-w-0 flex-1 basis-52">
              <span className="font-semibold">{code}</span> {text}{' '}
              <span className="text-sm text-muted">
                Beside {from}: {reason}
              </span>
            </p>
            {works && (
              <Button onClick={() => tick(registrationId, code)}>
                Tick<span className="sr-only"> {code}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {offers.length > most && (
        <p className="text-sm text-muted">The {most} that are linked most strongly are shown.</p>
      )}
    </Details>
  )
}

function offersOf(groups: readonly MappableRegistration[], ticked: ReadonlySet<string>): Offer[] {
  const criteria = new Map<string, MappableCriterion>(
    groups.flatMap(({ registrationId, units }) =>
      units.flatMap(({ outcomes }) =>
        outcomes.flatMap(outcome =>
          outcome.criteria.map(each => [tickKey(registrationId, each.code), each] as const),
        ),
      ),
    ),
  )
  const offers = new Map<string, Offer>()
  for (const key of ticked)
    for (const counterpart of criteria.get(key)?.counterparts ?? []) {
      const there = tickKey(counterpart.registrationId, counterpart.code)
      const text = criteria.get(there)?.text
      const known = offers.get(there)
      if (text === undefined || ticked.has(there)) continue
      if (!known || order.indexOf(counterpart.strength) < order.indexOf(known.strength))
        offers.set(there, { ...counterpart, text, from: criteria.get(key)!.code })
    }
  return [...offers.values()].sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
}
