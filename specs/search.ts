/** Search over every statement of every specification. */
import { definitionsFor, rangeOf } from './bearing.ts'
import { specifications } from './index.ts'
import type { Criterion, Outcome, Specification, Unit } from './schema.ts'
import { labelOf } from './statements.ts'
import { type Folded, folded, marked, occurs, type Piece, termsOf } from './words.ts'

/** Something below or beside a criterion in which a term was found. */
export interface Passage {
  of: 'sub-point' | 'range' | 'definition'
  /** A sub-point's own; the others have none. */
  code: string | null
  pieces: readonly Piece[]
}

export interface Hit {
  code: string
  text: readonly Piece[]
  outcome: { code: string; title: readonly Piece[] }
  passages: readonly Passage[]
}

export interface Found {
  specification: Specification
  /** Whether its own title, numbers or units hold all the terms. */
  itself: boolean
  /** Codes first, then wording, then range and scope, then headings; within each as published. */
  hits: readonly Hit[]
}

/**
 * Every statement in which all the words occur, in any order: in its code ('2.1', 'p12'), wording, sub-points,
 * range, definitions or heading. A word is found by its beginning; capitals, accents, apostrophes and hyphens
 * do not count. The specification with the closest hit comes first; without a word there is none.
 */
export function search(query: string): Found[] {
  const terms = termsOf(query)
  if (terms.length === 0) return []
  return index
    .map(({ specification, itself, entries }) => {
      const ranked = entries
        .map(entry => ({ entry, rank: rankOf(entry, terms) }))
        .filter(({ rank }) => rank < absent)
        .toSorted((a, b) => a.rank - b.rank)
      return {
        rank: ranked[0]?.rank ?? absent,
        specification,
        itself: terms.every(term => occurs(itself, term)),
        hits: ranked.map(({ entry }) => hitOf(entry, terms)),
      }
    })
    .filter(({ itself, hits }) => itself || hits.length > 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...found }) => found)
}

interface Entry {
  code: string
  /** In lower case and without the unit: what is typed when a particular statement is wanted. */
  codes: ReadonlySet<string>
  headingCodes: ReadonlySet<string>
  text: Folded
  outcome: { code: string; title: Folded }
  passages: readonly { of: Passage['of']; code: string | null; text: Folded }[]
}

const absent = 4

/** 0 when a term is the statement's code, else the farthest place in which a term was found. */
function rankOf(entry: Entry, terms: readonly string[]): number {
  const places = terms.map(term => placeOf(entry, term))
  const farthest = Math.max(...places)
  return farthest < absent && places.includes(0) ? 0 : farthest
}

function placeOf(entry: Entry, term: string): number {
  if (entry.codes.has(term)) return 0
  if (occurs(entry.text, term)) return 1
  const passage = entry.passages.find(({ text }) => occurs(text, term))
  if (passage) return entry.passages.some(p => p.of === 'sub-point' && occurs(p.text, term)) ? 1 : 2
  return entry.headingCodes.has(term) || occurs(entry.outcome.title, term) ? 3 : absent
}

function hitOf({ code, text, outcome, passages }: Entry, terms: readonly string[]): Hit {
  return {
    code,
    text: marked(text, terms),
    outcome: { code: outcome.code, title: marked(outcome.title, terms) },
    passages: passages
      .filter(
        passage =>
          terms.some(term => occurs(passage.text, term)) ||
          (passage.code !== null && terms.some(term => shortAndLong(passage.code ?? '').includes(term))),
      )
      .map(({ of, code, text }) => ({ of, code, pieces: marked(text, terms) })),
  }
}

const index = specifications.map(specification => ({
  specification,
  itself: folded(namesOf(specification).join(' · ')),
  entries: specification.units.flatMap(unit =>
    unit.outcomes.flatMap(outcome =>
      outcome.criteria.map(criterion => entryOf(specification, unit, outcome, criterion)),
    ),
  ),
}))

function entryOf(
  specification: Specification,
  unit: Unit,
  outcome: Outcome,
  criterion: Criterion,
): Entry {
  const range = rangeOf({ outcome, criterion }).flatMap(({ lead, items, trailing }) => [
    lead,
    ...items,
    ...(trailing ? [trailing] : []),
  ])
  // A definition that holds wherever its term occurs would make every such statement a hit for its other words.
  const definitions = definitionsFor(specification, criterion).filter(({ criteria }) => criteria.length > 0)
  return {
    code: criterion.code,
    codes: new Set([criterion, ...criterion.subPoints].flatMap(({ code }) => shortAndLong(code))),
    headingCodes: new Set([...shortAndLong(outcome.code), unit.number.toLowerCase()]),
    text: folded(criterion.text),
    outcome: { code: outcome.code, title: folded(outcome.title) },
    passages: [
      ...criterion.subPoints.map(({ code, text }) => ({ of: 'sub-point', code, text: folded(text) }) as const),
      ...range.map(text => ({ of: 'range', code: null, text: folded(text) }) as const),
      ...definitions.map(({ text }) => ({ of: 'definition', code: null, text: folded(text) }) as const),
    ],
  }
}

/** '002:2.1' is also typed '2.1'; 'AABPS-ALIT:C1' loses its hyphen as what is typed does. */
function shortAndLong(code: string): string[] {
  const long = code.toLowerCase().replaceAll('-', '')
  return [long, long.slice(long.indexOf(':') + 1)]
}

function namesOf(specification: Specification): string[] {
  const { number, accreditation, awardingOrganisation, code, units } = specification
  const units_ = units.flatMap(unit => [unit.title, unit.uan])
  return [labelOf(specification), number, accreditation, awardingOrganisation, code, ...units_].filter(
    name => name !== null,
  )
}
