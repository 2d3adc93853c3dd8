import { contentOf } from './contents.ts'
import { faultsInRules } from './faults-in-rules.ts'
import { faultsInUnit } from './faults-in-unit.ts'
import { repeated } from './repeated.ts'
import type { Guidance, Specification } from './schema.ts'
import { criteriaIn } from './statements.ts'

/** Yields one sentence for each thing wrong with any of these specifications, or between them. */
export function* faultsIn(all: readonly Specification[]): Generator<string> {
  for (const id of repeated(all.map(specification => specification.id))) yield `${id} is defined twice.`

  const contentById = new Map<string, string>()
  for (const unit of new Set(all.flatMap(specification => specification.units))) {
    const known = contentById.get(unit.id)
    if (known !== undefined && known !== contentOf(unit)) {
      yield `Unit ${unit.id} is defined twice with different content.`
    }
    contentById.set(unit.id, contentOf(unit))
  }

  for (const specification of all) yield* faultsInOne(specification)
}

/** Yields one sentence for each thing wrong with a specification. */
export function* faultsInOne(specification: Specification): Generator<string> {
  const faults = [
    faultsInIdentity,
    faultsInStanding,
    faultsInStatementCodes,
    faultsInReferences,
    faultsInDefinitions,
    faultsInRules,
  ]
  for (const find of faults) for (const fault of find(specification)) yield `${specification.id}: ${fault}`
  for (const unit of specification.units)
    for (const fault of faultsInUnit(unit, specification.kind)) yield `${specification.id}: ${fault}`
  for (const fault of faultsInText(specification)) yield `${specification.id}: ${fault}`
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)+@[1-9]\d*$/

function* faultsInIdentity(specification: Specification) {
  const { id, version, title, workingLabel, units, source } = specification
  if (!idPattern.test(id)) yield `the id '${id}' is badly formed.`
  else if (!id.endsWith(`@${version}`)) yield `the id does not end in its version, ${version}.`
  if (title === null && workingLabel === null) yield 'it has neither a title nor a working label.'
  if (units.length === 0) yield 'it has no unit.'
  if (!/^\d{3}$/.test(source.seed) || !/^L\d+(-\d+)?$/.test(source.lines)) yield 'its source is not named.'
  for (const unit of units) if (!idPattern.test(unit.id)) yield `the unit id '${unit.id}' is badly formed.`
  for (const number of repeated(units.map(unit => unit.number))) yield `unit ${number} appears twice.`
}

function* faultsInStanding(specification: Specification) {
  const { kind, standing, standingReason, notClaimableBecause, accreditation, credits } = specification
  if (standing !== 'current' && standingReason === null) yield `it is ${standing} without a reason.`
  if (standing === 'current' && standingReason !== null) yield 'it is current and needs no reason for it.'

  const claimable = kind === 'qualification' && standing === 'current'
  if (!claimable && notClaimableBecause === null) yield 'nothing says why it cannot be claimed.'
  if (!claimable) return
  if (notClaimableBecause !== null) yield 'it is current, yet said not to be claimable.'
  if (accreditation === null) yield 'it is current without an accreditation number.'
  if (credits === null) yield 'it is current without credits.'
  for (const unit of specification.units) {
    if (unit.uan === null || unit.level === null || unit.credit === null) {
      yield `unit ${unit.number} lacks its accreditation number, level or credit.`
    }
  }
}

function* faultsInStatementCodes(specification: Specification) {
  const outcomes = specification.units.flatMap(unit => unit.outcomes)
  const codes = outcomes.flatMap(outcome => [
    outcome.code,
    ...outcome.criteria.flatMap(({ code, subPoints }) => [code, ...subPoints.map(point => point.code)]),
  ])
  for (const code of repeated(codes)) yield `${code} appears twice.`
}

function* faultsInReferences(specification: Specification) {
  const known = new Set(criteriaIn(specification).map(criterion => criterion.code))
  const advice: (readonly [string, readonly Guidance[]])[] = [
    ['guidance', specification.guidance],
    ['a common mistake', specification.commonMistakes],
    ...specification.units.map(unit => [`guidance of unit ${unit.number}`, unit.guidance] as const),
  ]
  for (const [name, list] of advice)
    for (const code of list.flatMap(entry => entry.criteria))
      if (!known.has(code)) yield `${name} names ${code}, which does not exist.`
}

function* faultsInDefinitions(specification: Specification) {
  const kinds = new Map(criteriaIn(specification).map(({ code, kind }) => [code, kind]))
  for (const { term, text, lines, appliesTo, criteria } of specification.definitions) {
    const name = `the definition of '${term ?? text.slice(0, 20)}'`
    if (term !== null && !text.toLowerCase().includes(term)) yield `${name} does not contain its term.`
    if (lines.length !== text.split('\n').length) yield `${name} has more or fewer lines than paragraphs.`
    for (const code of criteria) {
      if (!kinds.has(code)) yield `${name} names ${code}, which does not exist.`
      else if (kinds.get(code) !== appliesTo) yield `${name} names ${code}, which is not ${appliesTo}.`
    }
  }
}

/** Whatever its place, a text says something, is trimmed, quotes in one way, and leads back to a line. */
function* faultsInText(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string') {
    if (value.trim() === '') yield `${path} is empty.`
    else if (value !== value.trim()) yield `${path} is not trimmed.`
    if (/[‘’]/.test(value)) yield `${path} has a curly apostrophe; ours are straight.`
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const here = path ? `${path}.${key}` : key
      if (key === 'line' && !isLine(inner)) yield `${here} is not a line of the source.`
      if (key === 'lines' && Array.isArray(inner) && !(inner.length > 0 && inner.every(isLine))) {
        yield `${here} are not lines of the source.`
      }
      yield* faultsInText(inner, here)
    }
  }
}

function isLine(value: unknown) {
  return Number.isInteger(value) && Number(value) > 0
}
