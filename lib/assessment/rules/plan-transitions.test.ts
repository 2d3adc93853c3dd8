import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanStatus } from '#prisma/client/enums.ts'
import { mayMovePlan, type Party, planTransitions, superseded } from './plan-transitions.ts'

const acting = (party: Party, author: Party, status: PlanStatus) => ({ party, author, status })

describe('mayMovePlan', () => {
  it.each([
    ['agree', 'assessor', 'candidate', 'proposed'],
    ['agree', 'candidate', 'assessor', 'proposed'],
    ['answer', 'candidate', 'assessor', 'agreed'],
    ['answer', 'candidate', 'candidate', 'agreed'],
  ] as const)('lets %s the %s, when the %s proposed it and it is %s', (deed, party, author, status) =>
    expect(mayMovePlan(acting(party, author, status), deed)).toBeNull(),
  )

  it.each([
    ['agree', 'candidate', 'candidate', 'proposed', 'plan-own-proposal'],
    ['agree', 'assessor', 'assessor', 'proposed', 'plan-own-proposal'],
    ['agree', 'assessor', 'candidate', 'agreed', 'plan-status'],
    ['agree', 'candidate', 'assessor', 'replaced', 'plan-status'],
    ['answer', 'candidate', 'assessor', 'proposed', 'plan-status'],
    ['answer', 'candidate', 'assessor', 'replaced', 'plan-status'],
    ['answer', 'assessor', 'candidate', 'agreed', 'wrong-seat'],
  ] as const)(
    'refuses to %s to the %s, when the %s proposed it and it is %s: %s',
    (deed, party, author, status, reason) =>
      expect(mayMovePlan(acting(party, author, status), deed)?.reason).toBe(reason),
  )

  it('says what to do instead', () => {
    expect(mayMovePlan(acting('candidate', 'assessor', 'replaced'), 'agree')?.sentence).toBe(
      'This plan is replaced by a newer one, so it cannot be agreed now. Look at the newest one.',
    )
  })
})

it('leaves a plan that was replaced as it is', () => expect(planTransitions.replaced).toEqual({}))

describe('superseded', () => {
  const plan = (id: string, status: PlanStatus, ...registrationIds: string[]) => ({
    id,
    status,
    registrationIds,
  })
  const standing = [
    plan('a', 'agreed', 'r1'),
    plan('b', 'proposed', 'r1', 'r2'),
    plan('c', 'agreed', 'r3'),
    plan('d', 'replaced', 'r1'),
  ]
  const ids = (newer: ReturnType<typeof plan>) => superseded(newer, standing).map(({ id }) => id)

  it.each([
    ['a proposal, proposals for the same', plan('n', 'proposed', 'r1'), ['b']],
    ['an agreed one, all for the same', plan('n', 'agreed', 'r1'), ['a', 'b']],
    ['nothing for other registrations', plan('n', 'agreed', 'r4'), []],
    ['never itself', plan('b', 'agreed', 'r1', 'r2'), ['a']],
  ])('are, by %s', (_, newer, expected) => expect(ids(newer)).toEqual(expected))
})

it('in whatever order people try, a registration has one agreed plan and one proposal at most, and both parties stand behind what is agreed', () => {
  interface Plan {
    id: string
    status: PlanStatus
    author: Party
    registrationIds: string[]
    agreedBy: Set<Party>
    agreedOnce: boolean
  }
  const attempt = fc.oneof(
    fc.record({
      do: fc.constant('propose' as const),
      party: fc.constantFrom<Party>('candidate', 'assessor'),
      registrationIds: fc.subarray(['r1', 'r2'], { minLength: 1 }),
    }),
    fc.record({
      do: fc.constant('agree' as const),
      party: fc.constantFrom<Party>('candidate', 'assessor'),
      which: fc.nat({ max: 8 }),
    }),
  )
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 30 }), attempts => {
      const plans: Plan[] = []
      const replace = (newer: Plan) => {
        for (const plan of superseded(newer, plans)) {
          expect(plan.status).not.toBe('replaced')
          if (plan.status === 'agreed') expect(newer.status).toBe('agreed')
          plan.status = 'replaced'
        }
      }
      for (const tried of attempts) {
        if (tried.do === 'propose') {
          const { party: author, registrationIds } = tried
          const agreedBy = new Set([author])
          const plan: Plan = {
            id: `${plans.length}`,
            status: 'proposed',
            author,
            registrationIds,
            agreedBy,
            agreedOnce: false,
          }
          plans.push(plan)
          replace(plan)
        } else {
          const plan = plans[tried.which]
          if (!plan || mayMovePlan({ ...plan, party: tried.party }, 'agree')) continue
          plan.status = 'agreed'
          plan.agreedOnce = true
          plan.agreedBy.add(tried.party)
          replace(plan)
        }
        for (const id of ['r1', 'r2'])
          for (const status of ['proposed', 'agreed'] as const)
            expect(
              plans.filter(plan => plan.status === status && plan.registrationIds.includes(id)).length,
            ).toBeLessThanOrEqual(1)
        for (const plan of plans.filter(({ agreedOnce }) => agreedOnce)) {
          expect(plan.status).not.toBe('proposed')
          expect(plan.agreedBy.size).toBe(2)
        }
      }
    }),
  )
})
