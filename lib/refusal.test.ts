import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensure, Refusal, refused } from './refusal.ts'

const folder = join(import.meta.dirname, 'refusals')
const files = readdirSync(folder)

describe('the refusals', () => {
  it('give each reason its words once', async () => {
    const modules = await Promise.all(
      files.map(file => import(join(folder, file)) as Promise<Record<string, object>>),
    )
    const reasons = modules.flatMap(module => Object.values(module).flatMap(Object.keys))
    expect(reasons.filter((reason, place) => reasons.indexOf(reason) !== place)).toEqual([])
    expect(reasons.length).toBeGreaterThan(80)
  })

  it('fill the facts into the sentence, and keep the mend', () => {
    expect(refused('already-allocated', { name: 'Individual A', role: 'assessor' }, '/people')).toEqual({
      reason: 'already-allocated',
      sentence: 'Individual A is the assessor of this registration already.',
      mend: '/people',
    })
  })

  it('are thrown by a verdict that is no, and by no other', () => {
    expect(() => ensure(null)).not.toThrow()
    expect(() => ensure(refused('signed-out'))).toThrow(Refusal)
  })
})
