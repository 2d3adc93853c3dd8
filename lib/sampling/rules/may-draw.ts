import type { Actor } from '#lib/people/rules.ts'
import { refused, type Verdict } from '#lib/refusal.ts'
import type { Draw } from './draw.ts'

/** Only quality assurers draw. */
export function maySample({ seat }: Pick<Actor, 'seat'>): Verdict {
  return seat === 'quality_assurer' || seat === 'lead_quality_assurer' ? null : refused('wrong-seat')
}

/** Whether a draw can be recorded: there was something to draw from, and whoever draws is eligible for some of it. */
export function mayDraw(populationSize: number, { picks }: Pick<Draw, 'picks'>): Verdict {
  if (populationSize === 0) return refused('nothing-to-sample')
  const what = populationSize === 1 ? 'the only signed unit' : `all ${populationSize} signed units`
  return picks.length === 0 ? refused('took-part-in-all', { what }) : null
}
