import { expect, it } from 'vitest'
import type { Deed } from '#lib/audit/deeds.ts'
import { deedWords, type EventInHistory, returnOf } from './history.ts'

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

it('tells a draft that was given back from one that its candidate took back', () => {
  const event = (seq: number, deed: Deed): EventInHistory => ({
    seq,
    deed,
    at: new Date('2026-10-05T10:00:00Z'),
    by: 'Asha',
    subjectId: 'e',
    reason: deed === 'evidence.returned' ? 'The file does not open' : null,
  })
  const submitted = event(2, 'evidence.submitted')
  expect(returnOf([event(3, 'evidence.returned'), submitted])?.reason).toBe('The file does not open')
  expect(returnOf([event(3, 'evidence.recalled'), submitted])).toBeNull()
  expect(returnOf([submitted, event(1, 'evidence.returned')])).toBeNull()
  expect(returnOf([])).toBeNull()
})
