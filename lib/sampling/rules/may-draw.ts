import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { Draw } from './draw.ts'

/** Whether a draw can be recorded: there was something to draw from, and an eligible quality assurer draws it. */
export function mayDraw(
  { seat }: Pick<Actor, 'seat'>,
  populationSize: number,
  { picks }: Pick<Draw, 'picks'>,
): Verdict {
  if (seat !== 'quality_assurer' && seat !== 'lead_quality_assurer') return refused('wrong-seat')
  if (populationSize === 0) return refused('nothing-to-sample')
  const what = populationSize === 1 ? 'the only signed unit' : `all ${populationSize} signed units`
  return picks.length === 0 ? refused('took-part-in-all', { what }) : null
}
