import { repeated } from './repeated.ts'
import type { Modality, Rule, Specification } from './schema.ts'
import { rulesOf, unitOf } from './statements.ts'

/** Yields one sentence for each rule that contradicts the rest of its specification. */
export function* faultsInRules(specification: Specification): Generator<string> {
  const { kind, standing, rules } = specification
  // One rule may speak to several units, once to each.
  for (const id of repeated(
    rules.map(rule => ('unit' in rule ? `${rule.id} for unit ${rule.unit}` : rule.id)),
  )) {
    yield `rule ${id} appears twice.`
  }
  if (
    kind === 'qualification' &&
    standing === 'current' &&
    rulesOf(specification, 'combination').length !== 1
  ) {
    yield 'it needs one rule of combination.'
  }
  for (const rule of rules) {
    if (!/^R\d{2}$/.test(rule.id)) yield `rule ${rule.id} is badly numbered.`
    if (!/^seed \d{3} L\d+(-\d+)?(, L\d+(-\d+)?)*$/.test(rule.source))
      yield `rule ${rule.id} names no source.`
    yield* faultsInRule(rule, specification)
  }
}

function* faultsInRule(rule: Rule, specification: Specification) {
  const numbers = specification.units.map(unit => unit.number)
  for (const number of unitsNamedBy(rule)) {
    if (!numbers.includes(number)) yield `rule ${rule.id} names unit ${number}, which does not exist.`
  }
  for (const code of criteriaNamedBy(rule)) {
    const unit = unitOf(specification, code)
    if (!unit) yield `rule ${rule.id} names ${code}, which does not exist.`
    else if ('unit' in rule && unit.number !== rule.unit) {
      yield `rule ${rule.id} names ${code}, which is not in unit ${rule.unit}.`
    }
  }
  if (rule.kind === 'combination') yield* faultsInCombination(rule, specification)
  if (rule.kind === 'range-modality') yield* faultsInModality(rule, specification)
  if (rule.kind === 'assessment-method') {
    const unit = specification.units.find(({ number }) => number === rule.unit)
    if (unit && unit.assessment !== rule.method)
      yield `rule ${rule.id} disagrees with unit ${rule.unit} on its method.`
  }
  if (rule.kind === 'assessor-requirement') {
    for (const code of repeated(rule.qualifications.map(held => held.code))) {
      yield `rule ${rule.id} lists ${code} twice.`
    }
  }
}

function unitsNamedBy(rule: Rule): readonly string[] {
  if ('unit' in rule) return [rule.unit]
  return rule.kind === 'combination' ? rule.units : []
}

function criteriaNamedBy(rule: Rule): readonly string[] {
  if (rule.kind === 'criterion-guidance') return rule.criteria
  return rule.kind === 'range-modality' ? [...rule.must, ...rule.are, ...rule.unqualified] : []
}

function* faultsInCombination(rule: Extract<Rule, { kind: 'combination' }>, specification: Specification) {
  const units = specification.units.filter(unit => rule.units.includes(unit.number))
  const sum = units.reduce((credits, unit) => credits + (unit.credit ?? 0), 0)
  if (rule.credits !== sum)
    yield `rule ${rule.id} asks for ${rule.credits} credits and its units give ${sum}.`
  if (rule.credits !== specification.credits) {
    yield `rule ${rule.id} asks for ${rule.credits} credits and the specification says ${specification.credits}.`
  }
}

function* faultsInModality(rule: Extract<Rule, { kind: 'range-modality' }>, specification: Specification) {
  const unit = specification.units.find(({ number }) => number === rule.unit)
  const range = unit?.outcomes.flatMap(outcome => outcome.range) ?? []
  for (const modality of ['must', 'are', 'unqualified'] as const satisfies readonly Modality[]) {
    const held = range.filter(block => block.modality === modality).flatMap(block => block.criteria)
    if (held.toSorted().join() !== rule[modality].toSorted().join()) {
      yield `rule ${rule.id} gives '${modality}' to other criteria of unit ${rule.unit} than its range does.`
    }
  }
}
