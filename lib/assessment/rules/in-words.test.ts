import { expect, it } from 'vitest'
import { inWords } from './in-words.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('says %j as “%s”', (parts, words) => expect(inWords(parts)).toBe(words))
