import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeOf } from '#lib/file-store/ranges.ts'

const size = 100

it.each([
  ['the beginning', 'bytes=0-9', { start: 0, end: 9 }],
  ['one byte', 'bytes=99-99', { start: 99, end: 99 }],
  ['an open end', 'bytes=40-', { start: 40, end: 99 }],
  ['an end beyond the file', 'bytes=40-1000', { start: 40, end: 99 }],
  ['the last bytes', 'bytes=-10', { start: 90, end: 99 }],
  ['more last bytes than there are', 'bytes=-1000', { start: 0, end: 99 }],
  ['an end beyond all numbers', `bytes=0-${'9'.repeat(400)}`, { start: 0, end: 99 }],
  ['any case of the unit', 'Bytes=0-9', { start: 0, end: 9 }],
  ['a beginning at the end', 'bytes=100-', 'unsatisfiable'],
  ['no last bytes', 'bytes=-0', 'unsatisfiable'],
  ['a beginning beyond all numbers', `bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  ['no header', null, null],
  ['several ranges', 'bytes=0-1,5-6', null],
  ['an end before the beginning', 'bytes=9-0', null],
  ['no numbers', 'bytes=-', null],
  ['another unit', 'lines=0-9', null],
  ['signs', 'bytes=+1-2', null],
  ['nonsense', 'bytes=a-b', null],
])('%s', (_, header, range) => {
  expect(rangeOf(header, size)).toEqual(range)
})

it('any range is inside the file and not empty', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5000 }), (from, to, length) => {
      const range = rangeOf(`bytes=${from % 6000}-${to % 6000}`, length)
      if (range === null || range === 'unsatisfiable') return
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThan(length)
    }),
  )
})
