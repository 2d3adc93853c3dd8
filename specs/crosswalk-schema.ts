/** Links between statements of different units: what is gathered for the one is worth looking at for the other. */

/**
 * 'same': what shows the one shows the other. 'overlaps': good evidence for the one usually holds most of what the
 * other asks. 'supports': it can hold a part of it, and more will be needed.
 */
export type Strength = 'same' | 'overlaps' | 'supports'

/** A criterion by the id of its specification and its code; a unit that several share is meant in all of them. */
export interface Place {
  specification: string
  code: string
}

export interface Link {
  from: Place
  to: Place
  strength: Strength
  /** One sentence, ours, saying why evidence for the one can show the other. */
  reason: string
}

/** A link where both specifications are known: the code on either side, the strength and the reason. */
export type Row = readonly [from: string, to: string, strength: Strength, reason: string]

/** Short form for writing down many links between the same two specifications. */
export function between(from: string, to: string, rows: readonly Row[]): Link[] {
  return rows.map(([code, other, strength, reason]) => ({
    from: { specification: from, code },
    to: { specification: to, code: other },
    strength,
    reason,
  }))
}
