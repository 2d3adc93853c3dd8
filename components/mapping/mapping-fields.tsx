'use client'

import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useScripts } from '#components/ui/use-scripts.ts'
import { CriterionField, type PlaceableFile, type Ticked } from './criterion-field.tsx'
import { ManyAtOnce } from './many-at-once.tsx'
import {
  isFound,
  type MappableCriterion,
  type MappableRegistration,
  type MappableUnit,
  type SavedClaim,
  wordsOf,
} from './mapping-groups.ts'
import { MappingSearch } from './mapping-search.tsx'
import { Offers } from './offers.tsx'
import { type ShownSuggestion, Suggestions } from './suggestions.tsx'
import { stepBetweenTicks, tickedIn, tickKey } from './ticks.ts'

interface Props {
  groups: readonly MappableRegistration[]
  claims: readonly SavedClaim[]
  files: readonly PlaceableFile[]
  /** What was asked for in the address. */
  query: string
  suggestions: { address: string; given: readonly ShownSuggestion[] | null }
}

/**
 * Every criterion of every registration, to be ticked in one form. What a search leaves out is hidden, never
 * absent: the form always sends the whole set.
 */
export function MappingFields({ groups, claims, files, query, suggestions }: Props) {
  const [asked, setAsked] = useState(query)
  const saved: Ticked = new Map(claims.map(claim => [tickKey(claim.registrationId, claim.code), claim]))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(saved.keys()))
  const [only, setOnly] = useState(false)
  const works = useScripts()
  const fields = useRef<HTMLDivElement>(null)
  const words = wordsOf(asked)
  const criteria = groups.flatMap(({ registrationId, units }) =>
    units.flatMap(({ outcomes }) =>
      outcomes.flatMap(each => each.criteria.map(criterion => ({ registrationId, criterion }))),
    ),
  )
  const shows: Shows = (registrationId, criterion) =>
    isFound(criterion, words) && (!only || ticked.has(tickKey(registrationId, criterion.code)))
  const found = criteria.filter(({ criterion }) => isFound(criterion, words))
  return (
    <div className="space-y-4">
      <Suggestions {...suggestions} ticked={ticked} />
      <MappingSearch
        query={query}
        onAsk={setAsked}
        found={words.length > 0 ? found.length : null}
        of={criteria.length}
      />
      <Offers groups={groups} ticked={ticked} works={works} />
      {works && (
        <ManyAtOnce
          fields={fields}
          found={
            words.length > 0
              ? found.map(({ registrationId, criterion: { code } }) => ({ registrationId, code }))
              : []
          }
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4">
        <p role="status">
          {ticked.size === 1 ? '1 criterion is ticked.' : `${ticked.size} criteria are ticked.`}
        </p>
        {works && ticked.size > 0 && (
          <Button aria-pressed={only} onClick={() => setOnly(!only)}>
            {only ? 'Show all again' : 'Show only what is ticked'}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the boxes inside it, which are what is operated */}
      <div
        ref={fields}
        className="space-y-6"
        onChange={event => setTicked(tickedIn(event.currentTarget))}
        onKeyDown={event => stepBetweenTicks(event, event.currentTarget)}
      >
        {groups.map(({ registrationId, title, units }) => (
          <section key={registrationId} className="space-y-3">
            <h3 className="text-lg font-bold">{title}</h3>
            {units.map(unit => (
              <UnitFields
                key={unit.id}
                unit={unit}
                alone={units.length === 1}
                registrationId={registrationId}
                narrowed={words.length > 0 || only}
                shows={shows}
                ticked={ticked}
                saved={saved}
                files={files}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

type Shows = (registrationId: string, criterion: MappableCriterion) => boolean

interface UnitProps {
  unit: MappableUnit
  /** True where the specification's own title says it already. */
  alone: boolean
  registrationId: string
  /** Whether something is searched or filtered for. */
  narrowed: boolean
  shows: Shows
  ticked: ReadonlySet<string>
  saved: Ticked
  files: readonly PlaceableFile[]
}

function UnitFields({ unit, alone, registrationId, narrowed, shows, ticked, saved, files }: UnitProps) {
  const { title, refused, outcomes } = unit
  return (
    <div className="space-y-2">
      {!alone && <h4 className="font-semibold">{title}</h4>}
      {refused && <Notice kind="warning">{refused}</Notice>}
      {outcomes.map(({ code, title: heading, criteria }) => {
        const shown = criteria.filter(criterion => shows(registrationId, criterion))
        const count = criteria.filter(each => ticked.has(tickKey(registrationId, each.code))).length
        return (
          <details
            key={code}
            open={narrowed ? shown.length > 0 : count > 0}
            hidden={narrowed && shown.length === 0}
            className="rounded border border-line"
          >
            <summary className="ui-summary flex min-h-11 items-start px-3 py-2 text-accent hover:underline">
              <span className="min-w-0">
                <span className="font-semibold">{code}</span> {heading}{' '}
                <span className="text-sm text-muted">
                  ({criteria.length}
                  {count > 0 && `, ${count} ticked`})
                </span>
              </span>
            </summary>
            <ul className="divide-y divide-line border-t border-line px-3">
              {criteria.map(criterion => (
                <li key={criterion.code} hidden={!shown.includes(criterion)}>
                  <CriterionField
                    registrationId={registrationId}
                    criterion={criterion}
                    saved={saved}
                    files={files}
                  />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
