import { expect, it } from 'vitest'
import { possibleIdentifiers } from '../identifiers/possible-identifiers.ts'
import { distinct, justifiedIn, remainingIn, remainingOf, unsettled } from './remaining.ts'

const hits = possibleIdentifiers([
  { where: 'The text', text: 'Mrs Okafor came. I thanked Mrs Okafor. Ring 07700 900123.' },
])
const [first] = distinct(hits)

it('counts the same finding once', () => {
  expect(distinct(hits).map(({ times }) => times)).toEqual([2, 1])
})

it('leaves unsettled what nobody gave a reason for', () => {
  expect(unsettled(hits, [])).toHaveLength(2)
  const left = unsettled(hits, [{ key: first!.key, reason: 'The author of a book' }])
  expect(left.map(({ found }) => found)).not.toContain(first!.found)
  expect(left).toHaveLength(1)
})

it('hands in what remains with its sentence and its reason', () => {
  const remaining = remainingOf(hits, [{ key: first!.key, reason: 'The author of a book' }])
  expect(remaining[0]).toMatchObject({
    found: first!.found,
    where: 'The text',
    reason: 'The author of a book',
  })
  expect(remaining[0]!.sentence).toContain('Okafor')
  expect(remainingIn(JSON.parse(JSON.stringify(remaining)))).toEqual(remaining)
})

it('reads what was stored, and nothing from nonsense', () => {
  expect(justifiedIn([{ key: 'a', reason: 'b' }, null, { key: 1 }, 'x'])).toEqual([{ key: 'a', reason: 'b' }])
  expect(justifiedIn({})).toEqual([])
  expect(remainingIn([{ key: 'a', reason: 'b' }])).toEqual([])
})
