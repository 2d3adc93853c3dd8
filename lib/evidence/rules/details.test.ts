import { describe, expect, it } from 'vitest'
import { detailsIn, keptDetails, noDetails, partsOf } from './details.ts'
import { kindOf, kindsInOrder } from './kinds.ts'

const answered = { question: 'Why?', answer: 'Because it was hers to decide.' }
const held = { record: 'Minutes', place: 'Office', shownBy: 'Manager', whyNotCopied: 'It names people' }

describe('the parts of a kind', () => {
  it('are kept when they are its own and filled in, and no others', () => {
    const details = { ...noDetails, questions: [answered], held, agreed: 'x' }
    expect(keptDetails('questioning', details)).toEqual({ questions: [answered] })
    expect(keptDetails('in_situ', details)).toEqual({ held })
    expect(keptDetails('work_product', details)).toEqual({})
  })

  it('are read back as they were stored, and as empty from nonsense', () => {
    const stored = JSON.parse(JSON.stringify({ questions: [answered] }))
    expect(detailsIn(stored)).toEqual({ ...noDetails, questions: [answered] })
    expect(detailsIn(null)).toEqual(noDetails)
    expect(detailsIn({ questions: 'none' })).toEqual(noDetails)
  })

  it('offer links and consent where there may be files, and nowhere else', () => {
    for (const kind of kindsInOrder) expect(partsOf(kind).includes('consent'), kind).toBe(kindOf(kind).files)
  })

  it('name every author by a role that may observe, or the candidate', () => {
    for (const kind of kindsInOrder) {
      const { authors, observer } = kindOf(kind)
      expect(authors.length).toBeGreaterThan(0)
      for (const author of authors)
        if (author !== 'candidate') expect(observer?.roles, kind).toContain(author)
    }
  })
})
