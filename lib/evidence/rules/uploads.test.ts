import { describe, expect, it } from 'vitest'
import { type Announced, forgottenAt, isForgotten, mayBegin, mostUploads } from './uploads.ts'

const film: Announced = {
  name: 'Handover.mp4',
  size: 1_000_000_000,
  kind: 'observation',
  files: 0,
  underWayHere: 0,
  underWay: 0,
}

describe('an upload', () => {
  it.each<[string, Partial<Announced>]>([
    ['of 1 GB', {}],
    ['of 2 GB exactly', { size: 2 * 1024 ** 3 }],
    ['without an ending', { name: 'handover' }],
    ['as the twentieth file', { files: 12, underWayHere: 7, underWay: 7 }],
    ['as the last that may be under way', { underWay: mostUploads - 1 }],
  ])('may begin %s', (_, about) => expect(mayBegin({ ...film, ...about })).toBeNull())

  it.each<[string, string, Partial<Announced>]>([
    ['file-empty', 'of nothing', { size: 0 }],
    ['file-too-large', 'of one byte more than 2 GB', { size: 2 * 1024 ** 3 + 1 }],
    ['file-type-not-allowed', 'of a program', { name: 'setup.exe' }],
    ['in-situ-no-files', 'to evidence that stays at work', { kind: 'in_situ' }],
    ['too-many-files', 'as the twenty-first file', { files: 20 }],
    ['too-many-files', 'as the twenty-first that is there or coming', { files: 10, underWayHere: 10 }],
    ['too-many-uploads', 'as one more than may be under way', { underWay: mostUploads }],
  ])('is refused with %s %s', (reason, _, about) =>
    expect(mayBegin({ ...film, ...about })?.reason).toBe(reason),
  )

  it('says how large it may be', () =>
    expect(mayBegin({ ...film, size: 3 * 1024 ** 3 })?.sentence).toContain('larger than 2 GB'))

  it.each([
    [0, false],
    [24 * 60 * 60 * 1000 - 1, false],
    [24 * 60 * 60 * 1000, true],
  ])('is forgotten after %d ms of silence: %s', (silence, forgotten) => {
    const changedAt = new Date('2026-11-22T10:00:00Z')
    const at = new Date(changedAt.getTime() + silence)
    expect(isForgotten(changedAt, at)).toBe(forgotten)
    expect(forgottenAt(changedAt).getTime() <= at.getTime()).toBe(forgotten)
  })
})
