import { expect, it } from 'vitest'
import { erasedFiles, tombstonesOf } from './tombstones.ts'

const row = {
  files: [{ id: 'f1', sha256: 'a' }],
  wording: true,
  reason: 'A name in the heading.',
  at: new Date('2026-11-01T10:00:00Z'),
  by: { name: 'Asha Patel' },
}

it('knows which files of a version are gone', () => {
  expect([...erasedFiles([row, { files: [{ id: 'f2' }] }])]).toEqual(['f1', 'f2'])
  expect([...erasedFiles([{ files: null }, { files: ['odd'] }])]).toEqual([])
})

it('says who erased how much, and why', () => {
  expect(tombstonesOf([row])).toEqual([
    { at: row.at, by: 'Asha Patel', reason: row.reason, fileCount: 1, wording: true },
  ])
})
