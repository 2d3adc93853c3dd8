'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { CriterionField, type Ticked } from './criterion-field.tsx'
import {
  isFound,
  type MappableRegistration,
  type MappableUnit,
  type SavedClaim,
  wordsOf,
} from './mapping-groups.ts'
import { MappingSearch } from './mapping-search.tsx'

interface Props {
  groups: readonly MappableRegistration[]
  claims: readonly SavedClaim[]
  /** What was asked for in the address. */
  query: string
}

/**
 * Every criterion of every registration, to be ticked in one form. What a search leaves out is hidden, never
 * absent: the form always sends the whole set.
 */
export function MappingFields({ groups, claims, query }: Props) {
  const [asked, setAsked] = useState(query)
  const words = wordsOf(asked)
  const saved: Ticked = new Map(claims.map(claim => [`${claim.registrationId} ${claim.code}`, claim]))
  const criteria = groups.flatMap(({ units }) =>
    units.flatMap(({ outcomes }) => outcomes.flatMap(each => each.criteria)),
  )
  const found = criteria.filter(criterion => isFound(criterion, words)).length
  return (
    <div className="space-y-6">
      <MappingSearch
        query={query}
        onAsk={setAsked}
        found={words.length > 0 ? found : null}
        of={criteria.length}
      />
      {groups.map(({ registrationId, title, units }) => (
        <section key={registrationId} className="space-y-3">
          <h3 className="text-lg font-bold">{title}</h3>
          {units.map(unit => (
            <UnitFields
              key={unit.id}
              unit={unit}
              alone={units.length === 1}
              registrationId={registrationId}
              words={words}
              saved={saved}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

interface UnitProps {
  unit: MappableUnit
  /** True where the specification's own title says it already. */
  alone: boolean
  registrationId: string
  words: readonly string[]
  saved: Ticked
}

function UnitFields({ unit: { title, refused, outcomes }, alone, registrationId, words, saved }: UnitProps) {
  return (
    <div className="space-y-2">
      {!alone && <h4 className="font-semibold">{title}</h4>}
      {refused && <Notice kind="warning">{refused}</Notice>}
      {outcomes.map(({ code, title: heading, criteria }) => {
        const found = criteria.filter(criterion => isFound(criterion, words))
        const ticked = criteria.filter(each => saved.has(`${registrationId} ${each.code}`)).length
        return (
          <details
            key={code}
            open={words.length > 0 ? found.length > 0 : ticked > 0}
            hidden={words.length > 0 && found.length === 0}
            className="rounded border border-line"
          >
            <summary className="ui-summary flex min-h-11 items-start px-3 py-2 text-accent hover:underline">
              <span className="min-w-0">
                <span className="font-semibold">{code}</span> {heading}{' '}
                <span className="text-sm text-muted">
                  ({criteria.length}
                  {ticked > 0 && `, ${ticked} ticked`})
                </span>
              </span>
            </summary>
            <ul className="divide-y divide-line border-t border-line px-3">
              {criteria.map(criterion => (
                <li key={criterion.code} hidden={!found.includes(criterion)}>
                  <CriterionField registrationId={registrationId} criterion={criterion} saved={saved} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
