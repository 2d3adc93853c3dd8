import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compared, differenceBetween, isSame } from './difference.ts'

const claim = (criterionId: string, note = '') => ({
  criterionId,
  registrationId: 'r1',
  note,
  location: '',
  subPoints: [],
})
const before: Compared = {
  title: 'Review',
  narrative: 'She chose who came.',
  details: {},
  activityOn: '2026-10-02',
  files: [{ name: 'notes.pdf', storedFileId: 'a' }],
  mappings: [claim('u#1.1'), claim('u#1.2')],
}
const changed = (change: Partial<Compared>) =>
  differenceBetween('reflective_log', before, { ...before, ...change })

describe('differenceBetween', () => {
  it('finds nothing between a version and itself', () => {
    expect(isSame(differenceBetween('work_product', before, before))).toBe(true)
  })

  it('marks the words that came and went', () => {
    const [text] = changed({ narrative: 'She chose who led.' }).texts
    expect(text?.heading).toBe('Text')
    expect(text?.runs.filter(({ change }) => change === 'gone').map(run => run.text)).toEqual(['came'])
    expect(text?.runs.filter(({ change }) => change === 'new').map(run => run.text)).toEqual(['led'])
  })

  it('looks into the parts of the kind', () => {
    const { texts } = changed({ details: { reflection: { changed: 'The rota.' } } })
    expect(texts.map(({ heading }) => heading)).toEqual(['What changed'])
  })

  it('names files and claims that came, went or say something else', () => {
    const difference = changed({
      files: [{ name: 'plan.pdf', storedFileId: 'a' }],
      mappings: [claim('u#1.2', 'page 3'), claim('u#1.3')],
    })
    expect(difference).toMatchObject({
      filesGone: ['notes.pdf'],
      filesNew: ['plan.pdf'],
      claimsGone: ['u#1.1'],
      claimsNew: ['u#1.3'],
      claimsChanged: ['u#1.2'],
    })
  })

  it('sees that a file was replaced by another under its name', () => {
    expect(changed({ files: [{ name: 'notes.pdf', storedFileId: 'b' }] })).toMatchObject({
      filesGone: ['notes.pdf'],
      filesNew: ['notes.pdf'],
    })
  })

  it('leaves out no word of either text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (was, is) => {
        const [text] = differenceBetween(
          'reflective_log',
          { ...before, narrative: was },
          { ...before, narrative: is },
        ).texts
        const runs = text?.runs ?? [{ text: is, change: 'same' as const }]
        const read = (without: 'gone' | 'new') =>
          runs
            .filter(({ change }) => change !== without)
            .map(run => run.text)
            .join('')
        expect(read('gone')).toBe(is)
        expect(read('new')).toBe(was)
      }),
    )
  })
})
