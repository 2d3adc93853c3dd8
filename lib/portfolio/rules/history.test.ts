import { expect, it } from 'vitest'
import type { Deed } from '#lib/audit/deeds.ts'
import { deedWords } from './history.ts'

it.each([
  'evidence.submitted',
  'evidence.recalled',
  'evidence.returned',
  'evidence.revised',
  'evidence.withdrawn',
  'criterion.judged',
  'unit.signed',
  'unit.reopened',
] satisfies Deed[])('has words for %s', deed => {
  expect(deedWords[deed]).toMatch(/^[A-Z]/)
})

it.each(['evidence.saved', 'evidence.mapped'] satisfies Deed[])(
  'leaves out %s, which is only work on a draft',
  deed => {
    expect(deedWords[deed]).toBeUndefined()
  },
)
