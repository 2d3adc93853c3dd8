import { describe, expect, it } from 'vitest'
import { specificationById, specifications } from '#specs/index.ts'
import { meaningOf } from './encoder.ts'
import { digestOf, likenessTo, meaningsOf, phrasesOf, writtenMeaning } from './semantic.ts'
import { statementsOf } from './statements.ts'
import { ranked } from './suggest.ts'

const standard = specificationById('nos/involve-key-people@1')
const statements = statementsOf(standard)
const codeOf = (place: number) => statements[place]!.criterion.code

describe('the meanings that are written down', () => {
  it('are those of today’s phrases (if not: npm run suggest:meanings)', () => {
    const all = specifications.flatMap(statementsOf)
    const { seen } = meaningsOf(all)
    expect(all.filter((_, place) => !seen[place]).map(({ criterionId }) => criterionId)).toEqual([])
  })

  it('count for nothing once a word is changed', () => {
    const [first, ...rest] = statements
    const changed = { ...first!, fields: { ...first!.fields, wording: 'something else' } }
    expect(digestOf(changed)).not.toBe(digestOf(first!))
    const { seen } = meaningsOf([changed, ...rest])
    expect(seen[0]).toBeNull()
    expect(likenessTo(meaningsOf([changed, ...rest]), seen[1]!)[0]).toBe(0)
  })

  it('are the mean of the phrases, near enough', () => {
    const [statement] = statements
    const { bytes } = writtenMeaning(statement!, [new Float32Array([1, 0]), new Float32Array([0.5, -0.5])])
    expect([...new Int8Array(Buffer.from(bytes, 'base64'))]).toEqual([127, -42])
    expect(phrasesOf(statement!)[0]).toBe(statement!.fields.wording)
  })
})

describe('the encoder', () => {
  it('brings a text near the statement that means the same in other words', async () => {
    const meaning = await meaningOf(
      'How somebody who is paid badly and sleeps little looks after their parents.',
    )
    const likeness = likenessTo(meaningsOf(statements), meaning)
    const nearest = [...likeness.keys()].toSorted((a, b) => likeness[b]! - likeness[a]!).slice(0, 10)
    expect(nearest.map(codeOf).filter(code => ['K101', 'K103'].includes(code))).not.toEqual([])
  })

  it('says nothing of nothing, and of a very long text says soon what it begins with', async () => {
    expect(await meaningOf('  ')).toBeNull()
    const begun = performance.now()
    expect(await meaningOf(`Supervision. ${'and so on '.repeat(100_000)}`)).toHaveLength(512)
    expect(await meaningOf('x'.repeat(1_000_000))).toHaveLength(512)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('leaves the ranking whole where it is not at hand', () => {
    const request = {
      parts: [{ name: 't', text: 'Supervision.' }],
      kind: 'questioning',
      specifications: [standard],
    }
    expect(ranked({ ...request, meaning: null })).toHaveLength(135)
  })
})
