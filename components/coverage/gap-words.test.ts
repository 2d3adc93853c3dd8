import { expect, it } from 'vitest'
import { gaps } from '#lib/portfolio/rules/coverage-gaps.ts'
import { gapHref, gapWords, phraseOf } from './gap-words.ts'

it('has words for every gap', () => {
  expect(Object.keys(gapWords)).toEqual([...gaps])
  for (const gap of [...gaps, 'met', 'by', 'met-by'] as const) expect(phraseOf(gap)).toMatch(/\S/)
})

it('addresses a view, and encodes what stands in it', () => {
  expect(gapHref('/p', { by: 'unit' }, 'g')).toBe('/p?by=unit#g')
  expect(gapHref('/p', { by: 'outcome', registration: 'r', within: 'K:3', gap: 'nothing' }, 'g')).toBe(
    '/p?by=outcome&registration=r&within=K%3A3&gap=nothing#g',
  )
})
