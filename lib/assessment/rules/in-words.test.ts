import { expect, it } from 'vitest'
import { foundInWords, inWords } from './in-words.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('says %j as “%s”', (parts, words) => expect(inWords(parts)).toBe(words))

it.each([
  [['met'], '1 criterion met'],
  [['met', 'not_yet_met', 'met', 'met'], '3 criteria met and 1 not yet met'],
  [['not_yet_met', 'partly_met', 'met'], '1 criterion met, 1 partly met and 1 not yet met'],
  [['not_yet_met', 'not_yet_met'], '2 criteria not yet met'],
] as const)('says of %j “%s”', (outcomes, words) => {
  expect(foundInWords(outcomes.map(outcome => ({ outcome })))).toBe(words)
})
