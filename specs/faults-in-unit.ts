import { repeated } from './repeated.ts'
import type { Criterion, Declared, Outcome, RangeBlock, SpecificationKind, Unit } from './schema.ts'
import { criteriaOf } from './statements.ts'

/** Yields one sentence for each thing wrong inside a unit. */
export function* faultsInUnit(unit: Unit, kind: SpecificationKind): Generator<string> {
  yield* faultsInCounts(unit, kind)
  yield* faultsInCodes(unit, kind)
  for (const criterion of criteriaOf(unit)) yield* faultsInCriterion(criterion, kind)
  for (const outcome of unit.outcomes) yield* faultsInRange(outcome, unit)
}

function* faultsInCounts(unit: Unit, kind: SpecificationKind) {
  const criteria = criteriaOf(unit)
  const range = unit.outcomes.flatMap(outcome => outcome.range)
  const held = {
    outcomes: unit.outcomes.filter(outcome => !outcome.holder).length,
    criteria: criteria.length,
    subPoints: criteria.flatMap(criterion => criterion.subPoints).length,
    rangeBlocks: range.length,
    rangeItems: range.flatMap(block => block.items).length,
  }
  for (const [noun, count] of Object.entries(held) as [keyof typeof held, number][]) {
    if (unit.declared[noun] !== count)
      yield `unit ${unit.number} declares ${unit.declared[noun]} ${words[noun]} and holds ${count}.`
  }
  if (kind === 'standard') yield* faultsInHeadings(unit)
}

const words = {
  outcomes: 'outcomes',
  criteria: 'criteria',
  subPoints: 'sub-points',
  rangeBlocks: 'range blocks',
  rangeItems: 'range items',
} as const satisfies Partial<Record<keyof Declared, string>>

function* faultsInHeadings(unit: Unit) {
  for (const [name, letter] of [
    ['performance', 'P'],
    ['knowledge', 'K'],
  ] as const) {
    const headings = unit.outcomes.filter(outcome => outcome.code.startsWith(letter))
    const statements = criteriaOf(unit).filter(criterion => criterion.kind === name)
    const declared = unit.declared[name]
    if (declared?.headings !== headings.length || declared.statements !== statements.length) {
      const said = declared ? `${declared.statements} under ${declared.headings} headings` : 'no'
      yield `unit ${unit.number} declares ${said} ${name} statements and holds ${statements.length} under ${headings.length}.`
    }
  }
}

function* faultsInCodes(unit: Unit, kind: SpecificationKind) {
  for (const outcome of unit.outcomes) {
    if (!patterns[kind].outcome(unit).test(outcome.code)) {
      yield `outcome ${outcome.code} does not belong to unit ${unit.number}.`
    }
    if (outcome.criteria.length === 0) yield `outcome ${outcome.code} has no criterion.`
    for (const { code } of outcome.criteria) {
      if (!patterns[kind].criterion(unit, outcome).test(code))
        yield `${code} does not belong to outcome ${outcome.code}.`
    }
    for (const [before, after] of pairs(outcome.criteria)) {
      if (lastNumber(after.code) <= lastNumber(before.code))
        yield `${after.code} stands after ${before.code}.`
    }
  }
}

/** How codes are formed. A standard numbers its statements through; a qualification numbers them by outcome. */
const patterns = {
  qualification: {
    outcome: unit => new RegExp(`^${unit.number}:LO\\d+$`),
    criterion: (unit, outcome) => new RegExp(`^${unit.number}:${lastNumber(outcome.code)}\\.\\d+$`),
  },
  standard: {
    outcome: () => /^[PK]:\d+$/,
    criterion: (_, outcome) => new RegExp(`^${outcome.code[0]}\\d+$`),
  },
  'unit-draft': {
    outcome: unit => new RegExp(`^${unit.number}:(LO\\d+|[A-Z])$`),
    criterion: unit => new RegExp(`^${unit.number}:[A-Z]\\d+$`),
  },
} as const satisfies Record<
  SpecificationKind,
  { outcome: (unit: Unit) => RegExp; criterion: (unit: Unit, outcome: Outcome) => RegExp }
>

function* faultsInCriterion(criterion: Criterion, specificationKind: SpecificationKind) {
  const { code, kind, text, verb, official, terms, subPoints } = criterion
  for (const point of subPoints) {
    if (!/^\.[a-z]$/.test(point.code.slice(code.length)) || !point.code.startsWith(code))
      yield `sub-point ${point.code} does not belong to ${code}.`
  }
  if (kind !== kindOf(code)) yield `${code} is marked as ${kind}.`
  if (official === (specificationKind === 'unit-draft')) {
    yield `${code} is marked as ${official ? 'official in a draft' : 'not official'}.`
  }
  if (official && kind !== 'knowledge' && !text.startsWith(`${verb} `))
    yield `${code} does not open with '${verb}'.`
  for (const term of terms) if (!text.includes(term)) yield `${code} does not contain its term '${term}'.`
}

function kindOf(code: string): Criterion['kind'] {
  if (/^P\d+$/.test(code)) return 'performance'
  return /^K\d+$/.test(code) ? 'knowledge' : 'criterion'
}

function* faultsInRange(outcome: Outcome, unit: Unit) {
  for (const block of outcome.range) {
    const name = `the range '${block.lead.slice(0, 40)}' of ${outcome.code}`
    const served = outcome.criteria.filter(criterion => block.criteria.includes(criterion.code))
    if (block.criteria.length === 0) yield `${name} serves no criterion.`
    for (const code of block.criteria) {
      if (served.some(criterion => criterion.code === code)) continue
      yield criteriaOf(unit).some(criterion => criterion.code === code)
        ? `${name} names ${code}, which belongs to another outcome.`
        : `${name} names ${code}, which does not exist.`
    }
    if (
      block.term !== null &&
      !served.some(criterion => criterion.terms.some(term => alike(term, block.term)))
    ) {
      yield `${name} explains '${block.term}', a term of no criterion it serves.`
    }
    if (!wordings[block.modality].test(block.lead)) yield `${name} does not read as '${block.modality}'.`
    if (block.modality === 'are' && block.items.length === 0) yield `${name} defines without an item.`
    for (const item of repeated(block.items)) yield `${name} lists '${item}' twice.`
  }
  for (const { code, terms } of outcome.criteria) {
    for (const term of terms) {
      const explained = outcome.range.some(block => block.criteria.includes(code) && alike(term, block.term))
      if (!explained) yield `no range explains '${term}' in ${code}.`
    }
  }
}

/** What the lead has to say for its block to ask that much. */
const wordings: Record<RangeBlock['modality'], RegExp> = {
  may: /\b(may|might|could)\b/,
  must: /\bmust\b/,
  are: /\bare:$/,
  explanatory: /./,
  unqualified: /^(?!.*\b(may|might|could|must|are)\b)/,
}

/**
 * Whether a range block's bold words are those of a criterion. They are seldom the same letter for letter:
 * 'Roles' explains 'role', 'decision-making' explains 'shared decision-making'.
 */
function alike(term: string, heading: string | null) {
  if (heading === null) return false
  const [a, b] = [plain(term), plain(heading)]
  return a.includes(b) || b.includes(a)
}

function plain(term: string) {
  return term.toLowerCase().replaceAll('-', ' ').replaceAll('/', ' or ')
}

function lastNumber(code: string) {
  return Number(/\d+$/.exec(code)?.[0])
}

function pairs<T>(values: readonly T[]): (readonly [T, T])[] {
  return values.slice(1).map((value, index) => [values[index] as T, value])
}
