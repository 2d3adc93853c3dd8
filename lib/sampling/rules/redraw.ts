import type { SignedDecision, Strategy } from '../input.ts'
import { drawSample } from './draw.ts'

/** A draw as it was recorded. */
export interface Drawn {
  readonly population: readonly SignedDecision[]
  readonly strategy: Strategy
  readonly seed: string
  readonly drawnById: string
  readonly picks: readonly { readonly decisionId: string; readonly reasons: readonly string[] }[]
}

export interface Redrawn {
  readonly same: boolean
  /** How many were drawn this time. */
  readonly count: number
  readonly excluded: number
  readonly uncovered: readonly string[]
}

/** Draws again from what was recorded and says whether it gives the same picks for the same reasons. */
export function redraw({ population, strategy, seed, drawnById, picks }: Drawn): Redrawn {
  const { picks: again, excluded, uncovered } = drawSample(population, strategy, seed, drawnById)
  const recorded = new Map(picks.map(({ decisionId, reasons }) => [decisionId, reasons.join('\n')]))
  const same =
    again.length === picks.length &&
    recorded.size === picks.length &&
    again.every(({ decision, reasons }) => recorded.get(decision.decisionId) === reasons.join('\n'))
  return { same, count: again.length, excluded, uncovered }
}
