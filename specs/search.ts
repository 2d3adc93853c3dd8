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
  codes: readonly string[]
  headingCodes: readonly string[]
  text: Folded
  outcome: { code: string; title: Folded }
  passages: readonly (Pick<Passage, 'of' | 'code'> & { codes: readonly string[]; text: Folded })[]
}

const absent = 4

/** 0 when a term is the statement's code, else how far from its wording the farthest term was found. */
function rankOf(entry: Entry, terms: readonly string[]): number {
  const places = terms.map(term => placeOf(entry, term))
  const farthest = Math.max(...places)
  return farthest < absent && places.includes(0) ? 0 : farthest
}

function placeOf({ codes, headingCodes, text, outcome, passages }: Entry, term: string): number {
  if (codes.includes(term) || passages.some(passage => passage.codes.includes(term))) return 0
  if (occurs(text, term)) return 1
  const beside = passages.filter(passage => occurs(passage.text, term))
  if (beside.length > 0) return beside.some(({ of }) => of === 'sub-point') ? 1 : 2
  return headingCodes.includes(term) || occurs(outcome.title, term) ? 3 : absent
}

function hitOf({ code, text, outcome, passages }: Entry, terms: readonly string[]): Hit {
  return {
    code,
    text: marked(text, terms),
    outcome: { code: outcome.code, title: marked(outcome.title, terms) },
    passages: passages
      .filter(({ codes, text }) => terms.some(term => codes.includes(term) || occurs(text, term)))
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

function entryOf(specification: Specification, unit: Unit, outcome: Outcome, criterion: Criterion): Entry {
  const range = rangeOf({ outcome, criterion }).flatMap(({ lead, items, trailing }) => [
    lead,
    ...items,
    trailing ?? '',
  ])
  // A definition that holds wherever its term occurs would make a hit of every such statement.
  const definitions = definitionsFor(specification, criterion).filter(({ criteria }) => criteria.length > 0)
  const beside = (of: 'range' | 'definition', text: string) =>
    ({ of, code: null, codes: [], text: folded(text) }) as const
  return {
    code: criterion.code,
    codes: typed(criterion.code),
    headingCodes: [...typed(outcome.code), ...unit.number.toLowerCase().split('-')],
    text: folded(criterion.text),
    outcome: { code: outcome.code, title: folded(outcome.title) },
    passages: [
      ...criterion.subPoints.map(({ code, text }) => {
        return { of: 'sub-point', code, codes: typed(code), text: folded(text) } as const
      }),
      ...range.map(text => beside('range', text)),
      ...definitions.map(({ text }) => beside('definition', text)),
    ],
  }
}

/** How a code is typed as one term: '002:2.1' or '2.1'; of 'AABPS-ALIT:C1' what the hyphen leaves. */
function typed(code: string): string[] {
  const whole = code.toLowerCase().split('-').at(-1) ?? ''
  return [whole, whole.slice(whole.indexOf(':') + 1)]
}

function namesOf(specification: Specification): string[] {
  const { number, accreditation, awardingOrganisation, code, units } = specification
  const held = units.flatMap(unit => [unit.title, unit.uan])
  return [labelOf(specification), number, accreditation, awardingOrganisation, code, ...held].filter(
    name => name !== null,
  )
}
