/** How good a ranking is, for items whose right codes are known. */
export interface Ranked {
  readonly labels: readonly string[]
  /** Every code, the likeliest first. */
  readonly codes: readonly string[]
}

export interface Measures {
  /** The share of the right codes that stand among the first five, as a mean over the items. */
  readonly recallAt5: number
  readonly recallAt10: number
  /** The share of items with any right code among the first five. */
  readonly hitAt5: number
  /** The mean of one over the place of the first right code. */
  readonly meanReciprocalRank: number
}

export function measured(items: readonly Ranked[]): Measures {
  const mean = (of: (item: Ranked) => number) =>
    items.reduce((sum, item) => sum + of(item), 0) / (items.length || 1)
  const among = ({ labels, codes }: Ranked, first: number) =>
    labels.filter(label => codes.slice(0, first).includes(label)).length
  return {
    recallAt5: mean(item => among(item, 5) / item.labels.length),
    recallAt10: mean(item => among(item, 10) / item.labels.length),
    hitAt5: mean(item => (among(item, 5) > 0 ? 1 : 0)),
    meanReciprocalRank: mean(({ labels, codes }) => {
      const place = codes.findIndex(code => labels.includes(code))
      return place < 0 ? 0 : 1 / (place + 1)
    }),
  }
}
