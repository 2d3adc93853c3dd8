import { describe, expect, it } from 'vitest'
import type { CriterionState } from '#lib/portfolio/rules/criterion-state.ts'
import { openForPlanning, type Planned } from './plan-open.ts'

const id = (code: string) => `city-and-guilds/3085/${code.slice(0, 3)}@1#${code}`
const standing = (state: CriterionState) => ({
  state,
  met: state === 'met',
  countingJudgementIds: [],
  missingSubPoints: [],
  evidenceCount: 0,
})
const states: [string, CriterionState][] = [
  ['002:2.1', 'met'],
  ['002:2.2', 'submitted'],
  ['002:2.3', 'claimed'],
  ['002:2.4', 'not-yet'],
  ['002:3.1', 'stale'],
]
const registration = {
  id: 'r1',
  specificationId: 'city-and-guilds/3085-02@1',
  status: 'active' as const,
  standings: new Map(states.map(([code, state]) => [id(code), standing(state)])),
  methods: new Map(),
}
const planned = (
  code: string,
  method: Planned['method'] = 'observation',
  registrationId = 'r1',
): Planned => ({
  registrationId,
  criterionId: id(code),
  method,
})
const openCodes = (...plans: Planned[]) => openForPlanning([registration], plans)[0]!.open
const lacking = (...plans: Planned[]) =>
  openForPlanning([registration], plans)[0]!.lacking.map(({ unit }) => unit)

describe('openForPlanning', () => {
  it('leaves out what is met and what is in hand', () => {
    const open = openCodes()
    expect(open).toHaveLength(44 - 3)
    expect(open).toEqual(expect.arrayContaining(['002:2.4', '002:3.1', '002:3.2']))
    for (const code of ['002:2.1', '002:2.2', '002:2.3']) expect(open).not.toContain(code)
  })

  it('leaves out what a plan names for this registration', () => {
    expect(openCodes(planned('002:2.4'))).not.toContain('002:2.4')
    expect(openCodes(planned('002:2.4', 'observation', 'r2'))).toContain('002:2.4')
  })

  it('says which unit lacks its method, until that is planned', () => {
    expect(lacking()).toEqual(['001', '002'])
    expect(lacking(planned('002:2.4'))).toEqual(['001'])
    expect(lacking(planned('002:2.4', 'work_product'))).toEqual(['001', '002'])
    expect(lacking(planned('001:1.1', 'observation'))).toEqual(['001', '002'])
  })

  it('plans nothing on a registration that ended', () => {
    expect(openForPlanning([{ ...registration, status: 'withdrawn' }], [])).toEqual([])
  })
})
