/** The parts of a specification's page: what the contents list and the sections both go by. */
import { shortCode } from '#specs/addresses.ts'
import type { Outcome, Specification } from '#specs/schema.ts'

export interface Part {
  anchor: string
  title: string
  outcomes: readonly Outcome[]
}

/** How an outcome is headed. The numbers of a standard's headings and of a holder are ours and only order them. */
export function outcomeTitle({ kind }: Specification, { code, title, holder }: Outcome): string {
  return kind === 'standard' || holder ? title : `${shortCode(code)} ${title}`
}

/** A standard's two lists of statements. */
export function partsOfStandard({ units }: Specification): Part[] {
  const outcomes = units.flatMap(unit => unit.outcomes)
  const under = (letter: string) => outcomes.filter(({ code }) => code.startsWith(`${letter}:`))
  return [
    { anchor: 'performance', title: 'Performance criteria', outcomes: under('P') },
    { anchor: 'knowledge', title: 'Knowledge and understanding', outcomes: under('K') },
  ]
}

/** Everything that can be jumped to, from the top down; a part that is empty is not there. */
export function partsOf(specification: Specification): Part[] {
  const { kind, units, scope, definitions, values, rules, guidance, commonMistakes } = specification
  const single = (anchor: string, title: string, there: boolean) =>
    there ? [{ anchor, title, outcomes: [] }] : []
  return [
    ...(kind === 'standard'
      ? partsOfStandard(specification)
      : units.map(({ number, title, outcomes }) => ({
          anchor: number,
          title: kind === 'qualification' ? `Unit ${number}: ${title}` : title,
          outcomes,
        }))),
    ...single('scope', 'Scope and definitions', scope.length + definitions.length > 0),
    ...single('values', 'Values', values !== null),
    ...single('rules', 'Rules', rules.length > 0),
    ...single('guidance', 'Guidance', guidance.length > 0),
    ...single('mistakes', 'Common mistakes', commonMistakes.length > 0),
    ...single('rights', 'Whose text this is', true),
  ]
}
