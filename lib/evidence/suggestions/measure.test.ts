import { expect, it } from 'vitest'
import { measured } from './measure.ts'

const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']

it.each([
  { labels: ['a'], expected: [1, 1, 1, 1] },
  { labels: ['e'], expected: [1, 1, 1, 1 / 5] },
  { labels: ['f'], expected: [0, 1, 0, 1 / 6] },
  { labels: ['b', 'f'], expected: [1 / 2, 1, 1, 1 / 2] },
  { labels: ['k'], expected: [0, 0, 0, 1 / 11] },
  { labels: ['z'], expected: [0, 0, 0, 0] },
])('measures one item with $labels', ({ labels, expected }) => {
  const { recallAt5, recallAt10, hitAt5, meanReciprocalRank } = measured([{ labels, codes }])
  expect([recallAt5, recallAt10, hitAt5, meanReciprocalRank]).toEqual(expected)
})

it('is the mean over the items, and nothing for none', () => {
  const items = [
    { labels: ['a'], codes },
    { labels: ['z'], codes },
  ]
  expect(measured(items)).toEqual({ recallAt5: 0.5, recallAt10: 0.5, hitAt5: 0.5, meanReciprocalRank: 0.5 })
  expect(measured([]).hitAt5).toBe(0)
})
