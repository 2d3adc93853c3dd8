/** Bringing scores of different kinds together. */

/** How far each score lies from the mean, in spreads; `spread` is for scores of several texts at one scale. */
export function standardised(scores: readonly number[], spread = spreadOf(scores)): number[] {
  const mean = meanOf(scores)
  return scores.map(score => (score - mean) / (spread || 1))
}

export function spreadOf(scores: readonly number[]): number {
  const mean = meanOf(scores)
  return Math.sqrt(meanOf(scores.map(score => (score - mean) ** 2)))
}

/** Scores of several kinds for the same statements, each times its weight, as one. */
export function fused(parts: readonly { scores: readonly number[]; weight: number }[]): number[] {
  return (parts[0]?.scores ?? []).map((_, place) =>
    parts.reduce((sum, { scores, weight }) => sum + weight * (scores[place] ?? 0), 0),
  )
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
