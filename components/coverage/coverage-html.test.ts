import { describe, expect, it } from 'vitest'
import { cellStates, statesInOrder } from './cell-states.ts'
import { type Cell, coverageHtml } from './coverage-html.ts'

const mapOf = (cells: Cell[], href = '/c/{code}') =>
  coverageHtml([{ unit: '002', title: 'Unit', outcomes: [{ code: '2', title: 'Outcome', cells }] }], href, 2)

describe('the cells of a coverage map', () => {
  it('name code, state and number of pieces in words', () => {
    const html = mapOf([{ code: '002:2.1', text: 'Work with others', state: 'not-yet', count: 3 }])
    expect(html).toContain(
      '>2.1<i aria-hidden="true">✕</i><span>: not yet met, 3 pieces of evidence</span></a>',
    )
    expect(html).toContain('title="Work with others"')
  })

  it('encode the code in their address', () => {
    expect(mapOf([{ code: '002:2.1/a&b', text: '', state: 'none' }])).toContain('href="/c/002%3A2.1%2Fa%26b"')
  })

  it('escape every value', () => {
    const nasty = '"><script>alert(1)</script>'
    const html = coverageHtml(
      [
        {
          unit: nasty,
          title: nasty,
          outcomes: [{ code: nasty, title: nasty, cells: [{ code: nasty, text: nasty, state: 'met' }] }],
        },
      ],
      code => `/c/${code}`,
      3,
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('""')
  })
})

describe('the states of a cell', () => {
  it('each have their own word, shape and class', () => {
    for (const part of ['word', 'shape', 'className'] as const)
      expect(new Set(statesInOrder.map(state => cellStates[state][part])).size).toBe(statesInOrder.length)
  })
})
