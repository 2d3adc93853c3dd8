import { describe, expect, it } from 'vitest'
import {
  bytesInWords,
  clockOf,
  pauseBefore,
  progressInWords,
  speedOf,
  timeInWords,
  withSample,
} from './upload-words.ts'

describe('the speed', () => {
  it('is that of the last seconds', () => {
    let samples = [{ at: 0, sent: 0 }]
    samples = withSample(samples, { at: 1000, sent: 9_000_000 })
    samples = withSample(samples, { at: 9_000, sent: 9_800_000 })
    expect(speedOf(samples)).toBe(100_000)
  })
  it.each([[[]], [[{ at: 0, sent: 0 }]], [[0, 400].map(at => ({ at, sent: at }))]])(
    'is not told of %j',
    samples => expect(speedOf(samples)).toBeNull(),
  )
})

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [24_000, '23 KB'],
  [3_500_000, '3.3 MB'],
  [2 * 1024 ** 3, '2.0 GB'],
])('%d bytes are %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words))

it.each([
  [0, '1 second'],
  [44.2, '45 seconds'],
  [60, '1 minute'],
  [3599, '60 minutes'],
  [3601, '2 hours'],
])('%d seconds are %s', (seconds, words) => expect(timeInWords(seconds)).toBe(words))

it.each([
  [null, '1.0 MB of 3.0 MB'],
  [1024 * 1024, '1.0 MB of 3.0 MB, 1.0 MB a second, 2 seconds left'],
])('progress at %s a second is %s', (speed, words) =>
  expect(progressInWords(1024 ** 2, 3 * 1024 ** 2, speed)).toBe(words),
)

it.each([
  [0, '0:00'],
  [67.9, '1:07'],
  [3730, '1:02:10'],
])('a clock shows %d as %s', (seconds, shown) => expect(clockOf(seconds)).toBe(shown))

it('waits longer each time, never longer than half a minute', () => {
  const pauses = Array.from({ length: 12 }, (_, attempt) => pauseBefore(attempt))
  expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses)
  expect(Math.max(...pauses)).toBe(30)
})
