import { expect, it } from 'vitest'
import { copyContent, fieldInWords, mayHoldBoth } from './copies.ts'

it.each([
  ['title', 'Title'],
  ['narrative', 'Text'],
  ['activityOn', 'Date of the activity'],
  ['observer.name', 'Observer, name'],
  ['details.reflection.happened', 'Reflection, happened'],
  ['details.questions.1.answer', 'Questions 2, answer'],
  ['details.held.whyNotCopied', 'Held, why not copied'],
  ['claims.r.002:2_1.note', 'Criterion 002:2.1: how it shows this'],
  ['claims.r.002:2_1.points[]', 'Criterion 002:2.1: parts'],
])('%s is called %s', (name, words) => expect(fieldInWords(name)).toBe(words))

it('reads what was stored, and nothing where it cannot', () => {
  expect(copyContent({ title: ['a'] })).toEqual({ title: ['a'] })
  for (const broken of [null, 'x', { title: 'a' }]) expect(copyContent(broken)).toEqual({})
})

it.each([
  ['narrative', true],
  ['details.reflection.happened', true],
  ['details.questions.0.answer', true],
  ['claims.r.c.note', true],
  ['title', false],
  ['activityOn', false],
  ['details.basis', false],
  ['claims.r.c.on', false],
  ['claims.r.c.points[]', false],
])('%s can hold two versions one after the other: %s', (name, can) => expect(mayHoldBoth(name)).toBe(can))
