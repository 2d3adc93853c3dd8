import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deeds, doors } from './e2e/doors-table.ts'

const app = join(import.meta.dirname, '../app')
const below = readdirSync(app, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'))

it('has a door in the table for every page and route there is, and for no other', () => {
  const there = below.filter(path => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
  expect(doors.map(({ file }) => file).toSorted()).toEqual(there.toSorted())
})

it('has a deed in the table for every action there is, and for no other', () => {
  const there = below
    .filter(path => /actions\.ts$/.test(path))
    .flatMap(path =>
      [...readFileSync(join(app, path), 'utf8').matchAll(/^export const (\w+)/gm)].map(
        ([, name]) => `${path} ${name}`,
      ),
    )
  expect(deeds.map(({ action }) => action).toSorted()).toEqual(there.toSorted())
})
