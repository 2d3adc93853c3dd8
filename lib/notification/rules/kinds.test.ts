import { describe, expect, it } from 'vitest'
import { Seat } from '#prisma/client/enums.ts'
import { allKinds, kinds, kindsFor, sentenceOf, titleHere } from './kinds.ts'

describe('a notification in words', () => {
  it('says who and what', () => {
    expect(sentenceOf('unit.signed', { by: 'Asha Patel', unit: '002' })).toBe(
      'Asha Patel signed off unit 002.',
    )
  })

  it('leaves the title to whoever shows it', () => {
    expect(sentenceOf('evidence.submitted', { by: 'Ben Okafor' })).toBe('Ben Okafor handed in {evidence}.')
    expect(sentenceOf('message.written', { by: 'Ben Okafor', about: titleHere })).toBe(
      'Ben Okafor wrote about {evidence}.',
    )
  })

  it('does not read a name as a gap to be filled', () => {
    expect(sentenceOf('unit.signed', { by: '{unit}', unit: '002' })).toBe('{unit} signed off unit 002.')
  })
})

describe('each kind', () => {
  it.each(allKinds)('%s says nothing in a mail but how many', kind => {
    const [one, several] = kinds[kind].mailed
    expect(one).not.toMatch(/[{}]/)
    expect(several.match(/\{\w+\}/g)).toEqual(['{count}'])
  })

  it.each(allKinds)('%s concerns nobody who only reads or runs the centre', kind => {
    expect(kinds[kind].seats).not.toContain('external_quality_assurer')
    expect(kinds[kind].seats).not.toContain('centre_administrator')
  })
})

describe('the choices', () => {
  it.each([
    ['candidate', ['message.written', 'evidence.judged'], ['evidence.submitted']],
    ['assessor', ['message.written', 'evidence.submitted'], ['evidence.judged']],
    ['quality_assurer', ['message.written', 'allocation.made'], ['unit.reopened']],
  ] as const)('of a %s are those that concern them', (seat, among, notAmong) => {
    const found = kindsFor([seat])
    expect(found).toEqual(expect.arrayContaining([...among]))
    for (const kind of notAmong) expect(found).not.toContain(kind)
  })

  it('of somebody in several seats are each named once', () => {
    expect(kindsFor(Object.values(Seat))).toEqual(allKinds)
    expect(kindsFor([])).toEqual([])
  })
})
