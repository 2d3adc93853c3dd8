import { type CellState, cellStates, statesInOrder } from './cell-states.ts'
import { type CellAddress, coverageHtml, type Group } from './coverage-html.ts'

interface Props {
  label: string
  href: CellAddress
  groups: readonly Group[]
  /** Of the units' headings; outcomes are one below. */
  level?: 2 | 3
}

/**
 * Every criterion of a registration as one cell. The cells are one string, not one element tree each: React would
 * build every tree twice, as HTML and as payload, and the cells then take more than twice the server's time (measured).
 */
export function CoverageMap({ label, href, groups, level = 2 }: Props) {
  return (
    <section aria-label={label} className="cov">
      <Legend groups={groups} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: coverageHtml escapes every value, and its tests try it */}
      <div className="cov-map" dangerouslySetInnerHTML={{ __html: coverageHtml(groups, href, level) }} />
    </section>
  )
}

function Legend({ groups }: { groups: readonly Group[] }) {
  const counts = new Map<CellState, number>()
  for (const { outcomes } of groups)
    for (const { cells } of outcomes)
      for (const { state } of cells) counts.set(state, (counts.get(state) ?? 0) + 1)
  return (
    <ul aria-label="Legend" className="cov-legend">
      {statesInOrder.map(state => (
        <li key={state}>
          <i aria-hidden="true" className={cellStates[state].className}>
            {cellStates[state].shape}
          </i>{' '}
          {cellStates[state].word} <b>{counts.get(state) ?? 0}</b>
        </li>
      ))}
    </ul>
  )
}
