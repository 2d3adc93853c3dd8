/** What bears on one statement: the range that explains it, the scope, the rules and the advice. */
import type { Criterion, Definition, Guidance, RangeBlock, Rule, Specification } from './schema.ts'
import type { Located } from './statements.ts'
import { folded, occurs } from './words.ts'

/** The range blocks that serve the criterion. */
export function rangeOf({ outcome, criterion }: Pick<Located, 'outcome' | 'criterion'>): RangeBlock[] {
  return outcome.range.filter(block => block.criteria.includes(criterion.code))
}

/**
 * The definitions for a statement of a standard: those that name it, and those that hold wherever their term
 * occurs when it does occur. Definitions for performance say nothing about knowledge, and the other way round.
 */
export function definitionsFor(
  specification: Pick<Specification, 'definitions'>,
  criterion: Pick<Criterion, 'code' | 'kind' | 'text'>,
): Definition[] {
  const text = folded(criterion.text)
  return specification.definitions.filter(({ term, appliesTo, criteria }) => {
    if (appliesTo !== criterion.kind) return false
    if (criteria.length > 0) return criteria.includes(criterion.code)
    return term !== null && occurs(text, folded(term).plain)
  })
}

export interface Advice {
  guidance: Guidance[]
  mistakes: Guidance[]
}

/** Guidance and common mistakes that name the criterion. */
export function adviceFor(
  specification: Specification,
  { unit, criterion }: Pick<Located, 'unit' | 'criterion'>,
): Advice {
  const about = ({ criteria }: Guidance) => criteria.includes(criterion.code)
  return {
    guidance: [...specification.guidance, ...unit.guidance].filter(about),
    mistakes: specification.commonMistakes.filter(about),
  }
}

export interface RulesFor {
  /** Those that name the criterion. */
  criterion: Rule[]
  /** Those that hold for all of its unit. */
  unit: Rule[]
}

export function rulesFor(
  specification: Pick<Specification, 'rules'>,
  { unit, criterion }: Pick<Located, 'unit' | 'criterion'>,
): RulesFor {
  const ofUnit = specification.rules.filter(rule => 'unit' in rule && rule.unit === unit.number)
  return {
    criterion: ofUnit.filter(rule => criteriaNamed(rule)?.includes(criterion.code)),
    unit: ofUnit.filter(rule => criteriaNamed(rule) === null),
  }
}

/** The codes a rule is about; null when it is about no criterion in particular. */
function criteriaNamed(rule: Rule): readonly string[] | null {
  if (rule.kind === 'criterion-guidance') return rule.criteria
  if (rule.kind === 'range-modality') return [...rule.must, ...rule.are, ...rule.unqualified]
  return null
}
