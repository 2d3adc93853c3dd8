import { type CellState, cellStates } from './cell-states.ts'
import { escapeAddress, escapeHtml } from './escape.ts'

export interface Cell {
  /** The statement's whole code: `P12`, `002:2.1`. */
  code: string
  text: string
  state: CellState
  /** How many pieces of evidence claim it. */
  count?: number
}

export interface Outcome {
  code: string
  title: string
  cells: readonly Cell[]
}

export interface Group {
  unit: string
  title: string
  outcomes: readonly Outcome[]
}

/** How to address a cell: a function, or a template in which `{code}` stands for the encoded code. */
export type CellAddress = string | ((code: string) => string)

/** Every cell of the map as one string; each value that comes from outside passes through `escapeHtml`. */
export function coverageHtml(groups: readonly Group[], href: CellAddress, level: 2 | 3): string {
  const addressOf =
    typeof href === 'function'
      ? href
      : (code: string) => href.replaceAll('{code}', () => encodeURIComponent(code))
  return groups.map(group => groupHtml(group, addressOf, level)).join('')
}

function groupHtml({ unit, title, outcomes }: Group, addressOf: (code: string) => string, level: number) {
  const inside = outcomes.map(outcome => outcomeHtml(outcome, addressOf, level + 1)).join('')
  return `<section class="cov-group">${heading(level, unit, title)}${inside}</section>`
}

function outcomeHtml({ code, title, cells }: Outcome, addressOf: (code: string) => string, level: number) {
  const inside = cells.map(cell => cellHtml(cell, addressOf(cell.code))).join('')
  return `<div class="cov-outcome">${heading(level, code, title)}<ul role="list">${inside}</ul></div>`
}

const heading = (level: number, code: string, title: string) =>
  `<h${level}>${code ? `<span>${escapeHtml(code)}</span> ` : ''}${escapeHtml(title)}</h${level}>`

function cellHtml({ code, text, state, count }: Cell, address: string) {
  const { word, shape, className } = cellStates[state]
  const pieces = count ? `, ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence` : ''
  return `<li><a class="${className}" href="${escapeAddress(address)}" title="${escapeHtml(text)}">${escapeHtml(shortCode(code))}<i aria-hidden="true">${shape}</i><span>: ${word}${pieces}</span></a></li>`
}

/** The group already names the unit. */
const shortCode = (code: string) => code.slice(code.indexOf(':') + 1)
