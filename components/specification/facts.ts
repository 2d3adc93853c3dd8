import type { Definition } from '#components/ui/definition-list.tsx'
import type { Specification, Unit } from '#specs/schema.ts'
import { criteriaIn, criteriaOf } from '#specs/statements.ts'

/** What its source says about it as a whole. What the source leaves out is left out, save for whose it is. */
export function factsOf(specification: Specification): Definition[] {
  const { awardingOrganisation, number, accreditation, level, credits, code } = specification
  const publisher =
    specification.kind === 'standard' ? null : (awardingOrganisation ?? 'Not named in the source')
  return given([
    ['Awarding organisation', publisher],
    ['Number', number],
    ['Code', code],
    ['Accreditation number', accreditation],
    ['Level', level],
    ['Credits', credits],
    ['Holds', sentence(countsOf(specification))],
  ])
}

/** What its source says about a unit. */
export function factsOfUnit({ uan, level, credit, glh, assessment }: Unit): Definition[] {
  return given([
    ['Unit accreditation number', uan],
    ['Level', level],
    ['Credit value', credit],
    ['Guided learning hours', glh],
    ['Assessed by', assessment && sentence(assessment)],
  ])
}

/** '2 units, 12 outcomes, 44 criteria with 16 sub-points, 32 range blocks with 140 items' */
export function countsOf(specification: Specification): string {
  const { units, kind } = specification
  const criteria = criteriaIn(specification)
  const outcomes = units.flatMap(unit => unit.outcomes)
  if (kind === 'standard') {
    const headings = (letter: string) => outcomes.filter(({ code }) => code.startsWith(`${letter}:`)).length
    const statements = (of: string) => criteria.filter(criterion => criterion.kind === of).length
    return [
      `${counted(statements('performance'), 'performance criterion', 'performance criteria')} under ${counted(headings('P'), 'heading')}`,
      `${counted(statements('knowledge'), 'knowledge statement')} under ${counted(headings('K'), 'heading')}`,
    ].join(', ')
  }
  const range = outcomes.flatMap(outcome => outcome.range)
  const named = outcomes.filter(outcome => !outcome.holder).length
  const draft = kind === 'unit-draft'
  return [
    !draft && counted(units.length, 'unit'),
    named > 0 ? counted(named, 'outcome') : 'no outcomes named',
    draft ? counted(criteria.length, 'draft criterion', 'draft criteria') : criteriaCounted(units),
    range.length > 0 &&
      `${counted(range.length, 'range block')} with ${counted(range.flatMap(block => block.items).length, 'item')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function criteriaCounted(units: readonly Unit[]) {
  const criteria = units.flatMap(criteriaOf)
  const points = criteria.flatMap(criterion => criterion.subPoints).length
  return `${counted(criteria.length, 'criterion', 'criteria')}${points > 0 ? ` with ${counted(points, 'sub-point')}` : ''}`
}

function counted(count: number, one: string, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function given(facts: readonly (readonly [string, string | number | null])[]): Definition[] {
  return facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))
}
