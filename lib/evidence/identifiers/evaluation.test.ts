import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluation.ts'
import { heldBack } from './passages/held-back.ts'
import { type Passage, read } from './passages/passage.ts'
import { secondLook } from './passages/second-look.ts'
import { withIdentifiers } from './passages/with-identifiers.ts'
import { withoutIdentifiers } from './passages/without-identifiers.ts'

const passage = (marked: string): Passage => ({ id: 'it', genre: 'reflective log', marked })

describe('evaluate', () => {
  it('counts what was found, missed and wrongly found', () => {
    const marked = 'I helped [[name|Doris]] and [[name|the blue lady]]. Elsie sang.'
    expect(evaluate([passage(marked)])).toMatchObject({ labels: 2, found: 1, recall: 0.5, falseAlarms: 1 })
  })
  it('wants the whole of a label', () => {
    expect(evaluate([passage('I went to [[address|the yard behind 14 Acacia Avenue]].')]).found).toBe(0)
  })
  it('knows a page by its 300 words', () => {
    const evaluation = evaluate([passage(`Doris ${'walked '.repeat(599)}`)])
    expect(evaluation).toMatchObject({ words: 600, falseAlarmsPerPage: 0.5 })
  })
})

describe('the labelled passages', () => {
  const all = [...withIdentifiers, ...withoutIdentifiers, ...secondLook]
  it('are many, half of them without anything that identifies', () => {
    const without = all.filter(one => read(one).labels.length === 0)
    expect(all.length).toBeGreaterThanOrEqual(90)
    expect(without.length).toBeGreaterThanOrEqual(all.length * 0.45)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })
  it('hold only marks that can be read', () => {
    expect(all.filter(one => /\[\[|\]\]/.test(read(one).text))).toEqual([])
    expect(() => read(passage('[[nobody|x]]'))).toThrow('which is no kind')
  })
  it('are found with a recall of 0.97 or more and under half a false alarm a page', () => {
    const { recall, falseAlarmsPerPage } = evaluate(all)
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(falseAlarmsPerPage).toBeLessThan(0.5)
  })
  it('and those held back, which nothing was changed for, with 0.95 and under one a page', () => {
    const { recall, falseAlarmsPerPage, passages } = evaluate(heldBack)
    expect(passages).toBe(30)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarmsPerPage).toBeLessThan(1)
  })
})
