import { describe, expect, it } from 'vitest'
import { admits } from '#lib/evidence/rules/kinds.ts'
import { activityTemplates } from '#specs/activities-v1.ts'
import { criteriaIn, criterionAt, specifications } from '#specs/index.ts'
import { repeated } from '#specs/repeated.ts'
import { findTemplate } from './plan-templates.ts'

const holders = (code: string) => specifications.filter(each => criterionAt(each, code))
const shown = new Set(activityTemplates.flatMap(({ shows }) => shows))

describe('every activity', () => {
  it.each(activityTemplates)('$id is sound', ({ title, shows, method }) => {
    expect(title).toMatch(/^[A-Z].*[^.\s]$/)
    expect(title.length).toBeLessThanOrEqual(120)
    expect([...repeated(shows)]).toEqual([])
    for (const code of shows) {
      expect(holders(code), code).not.toEqual([])
      for (const specification of holders(code)) {
        const unit = specification.units.find(each =>
          each.outcomes.some(({ criteria }) => criteria.some(criterion => criterion.code === code)),
        )
        expect(unit && admits(specification, unit, method), code).toBeNull()
      }
    }
  })

  it('has an id of its own', () => {
    expect([...repeated(activityTemplates.map(({ id }) => id))]).toEqual([])
    expect(findTemplate('review')?.method).toBe('observation')
    expect(findTemplate('__proto__')).toBeNull()
  })

  it('leaves unit 001 to the set assignment', () => {
    const touching = activityTemplates.filter(({ shows }) => shows.some(code => code.startsWith('001:')))
    expect(touching.map(({ id, method }) => [id, method])).toEqual([['set-assignment', 'assignment']])
  })

  it('shows what people do only by a method in which they do it', () => {
    const told = ['assignment', 'questioning']
    for (const { method, shows } of activityTemplates.filter(each => told.includes(each.method)))
      expect(
        shows.filter(code => /^(P\d|002:)/.test(code)),
        method,
      ).toEqual([])
  })
})

it('leaves no criterion of any specification without an activity', () => {
  const missing = specifications
    .flatMap(criteriaIn)
    .map(({ code }) => code)
    .filter(code => !shown.has(code))
  expect(missing).toEqual([])
})

it('observes unit 002 in two activities at least', () => {
  const observing = activityTemplates.filter(
    ({ method, shows }) => method === 'observation' && shows.some(code => code.startsWith('002:')),
  )
  expect(observing.length).toBeGreaterThanOrEqual(2)
})
