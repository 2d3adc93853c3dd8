import { expect, it } from 'vitest'
import { criteriaIn, specifications } from '#specs/index.ts'
import { criterionId, criterionWithId, findCriterion } from './located-criterion.ts'

it('finds every criterion of every specification under its own id', () => {
  for (const specification of specifications)
    for (const unit of specification.units)
      for (const { code } of criteriaIn({ ...specification, units: [unit] })) {
        const located = criterionWithId(criterionId(unit, code))
        expect([located.unit.id, located.criterion.code]).toEqual([unit.id, code])
      }
})

it('finds nothing under an id that came from elsewhere', () => {
  expect(findCriterion('city-and-guilds/3085/002@1#002:9.9')).toBeNull()
  expect(() => criterionWithId('__proto__')).toThrow('No specification has the criterion')
})
