import { expect, it } from 'vitest'
import { inWords } from './unsent.ts'

it.each([
  [{ drafts: 0, texts: 0, files: 0 }, ''],
  [{ drafts: 1, texts: 0, files: 0 }, '1 draft'],
  [{ drafts: 2, texts: 0, files: 3 }, '2 drafts and 3 photos or files'],
  [{ drafts: 2, texts: 1, files: 1 }, '2 drafts, 1 other text and 1 photo or file'],
])('%j is told as “%s”', (unsent, words) => expect(inWords(unsent)).toBe(words))
