import { expect, it } from 'vitest'
import * as words from './detail-words.ts'
import { noDetails } from './details.ts'

it.each(Object.entries(words))('%s says each thing in words of its own', (_, table) => {
  const said = Object.values(table)
  expect(new Set(said).size).toBe(said.length)
  for (const each of said) expect(each).toMatch(/^[A-Z]/)
})

it('has a heading for every line of a reflection and of a record held in situ', () => {
  expect(Object.keys(words.reflectionHeadings)).toEqual(Object.keys(noDetails.reflection))
  expect(Object.keys(words.heldHeadings)).toEqual(Object.keys(noDetails.held))
})
