import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { possibleIdentifiers } from './possible-identifiers.ts'

const hitsIn = (text: string) => possibleIdentifiers([{ where: 'The text', text }])

describe('the engine', () => {
  it('is pure', () => {
    const folder = import.meta.dirname
    const sources = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    for (const source of sources)
      expect(readFileSync(`${folder}/${source}`, 'utf8')).not.toMatch(
        /\bawait\b|Date\.now|new Date\b|Math\.random|process\.env|from 'node:/,
      )
  })

  const page = readFileSync(`${import.meta.dirname}/passages/with-identifiers.ts`, 'utf8')
    .replace(/\[\[\w+\||\]\]/g, '')
    .slice(0, 20_000)
  it('reads 20,000 characters in under 50 ms of the processor’s time', () => {
    let best = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 60 && best >= 50; turn++) {
      const start = process.cpuUsage()
      hitsIn(page)
      const { user, system } = process.cpuUsage(start)
      best = Math.min(best, (user + system) / 1000)
    }
    expect(best).toBeLessThan(50)
  })

  it.each([
    '0123456789 ',
    'Mr ',
    'a.',
    'A. ',
    'Aa Bb ',
    '1 Aa ',
    'Kolb, ',
    '(1984) ',
    '((((',
    'born ',
    'admitted on ',
    '3 May ',
    'DorisSmith',
    'a-',
    'a@',
    '@a.',
    '1°1\'1" ',
    'Present: ',
    'Author: ',
    ' ',
    '\n',
    'St John ',
    'the flat ',
    'Doris ',
    'and ',
    '1.1111, ',
    'case no ',
    'e.g. ',
    '\u00a0 ',
  ])('takes 20,000 characters of “%s” in its stride', part => {
    const text = part.repeat(Math.ceil(20_000 / part.length))
    const start = performance.now()
    hitsIn(text)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
