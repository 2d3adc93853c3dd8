import { describe, expect, it } from 'vitest'
import { noDetails } from '../rules/details.ts'
import { piecesOf, type Words, withReplacements } from './pieces.ts'
import { possibleIdentifiers } from './possible-identifiers.ts'

const words: Words = {
  title: 'Review with Mrs Okafor',
  narrative: 'Mrs Okafor chose the room. I rang Mrs Okafor afterwards.',
  details: {
    ...noDetails,
    questions: [{ question: 'What did Mrs Okafor say?', answer: 'Her number is 07700 900123.' }],
    reflection: { ...noDetails.reflection, next: 'Ask Mrs Okafor again.' },
    activities: [{ on: '2026-10-01', what: 'Visited Mrs Okafor' }],
  },
  claims: [{ criterionId: 'u#002:2.1', note: 'Mrs Okafor led', location: 'page 2' }],
  files: [{ name: 'Plan for Mrs Okafor.pdf', text: 'Mrs Okafor, born 2 May 1941', metadata: '' }],
}
const hits = possibleIdentifiers(piecesOf(words))

describe('the pieces of a draft', () => {
  it('are everything in which somebody might be named, each with its place', () => {
    expect(new Set(hits.map(({ where }) => where))).toEqual(
      new Set([
        'The title',
        'The text',
        'What next',
        'Question 1',
        'Answer 1',
        'Further activity 1',
        'How it shows 002:2.1',
        'The name of the file Plan for Mrs Okafor.pdf',
        'The file Plan for Mrs Okafor.pdf',
      ]),
    )
  })

  it('take replacements wherever they were typed, and leave files alone', () => {
    const all = new Map(hits.map(({ key, suggestion }) => [key, suggestion || 'Individual A']))
    const after = withReplacements(words, hits, all)
    const { files, ...typed } = after
    expect(JSON.stringify(typed)).not.toMatch(/Okafor|07700/)
    expect(files).toEqual(words.files)
    expect(after.details.activities[0]!.on).toBe('2026-10-01')
  })

  it('change nothing that was not chosen', () => {
    const one = hits.find(({ where }) => where === 'The title')!
    expect(withReplacements(words, hits, new Map([[one.key, 'Individual A']]))).toEqual({
      ...words,
      title: 'Review with Individual A',
    })
    expect(withReplacements(words, hits, new Map())).toEqual(words)
  })
})
