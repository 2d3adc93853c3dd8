import { describe, expect, it } from 'vitest'
import type { Actor } from '#lib/people/rules.ts'
import { refused } from '#lib/refusal.ts'
import { criteriaOf, specificationById } from '#specs/index.ts'
import type { CountingEvidence, UnitToSign } from './rule-checks.ts'
import { maySignUnit, unitChecklist } from './unit-checklist.ts'

const award = specificationById('city-and-guilds/3085-02@1')
const asha: Actor = {
  personId: 'asha',
  name: 'Asha Patel',
  centreId: 'larch',
  centreName: 'Larch House',
  seat: 'assessor',
  sessionId: 's',
}

const observed: CountingEvidence = {
  evidenceId: 'e',
  title: 'Review meeting',
  kind: 'observation',
  observer: 'expert_witness',
  declarations: ['authenticity', 'confidentiality', 'ai_use'],
  setBy: null,
}

const met = {
  state: 'met',
  met: true,
  countingJudgementIds: ['j'],
  missingSubPoints: [],
  evidenceCount: 1,
} as const
const none = { ...met, state: 'none', met: false, countingJudgementIds: [], evidenceCount: 0 } as const

function unitToSign(number: string, about: Partial<UnitToSign> = {}, specification = award): UnitToSign {
  const unit = specification.units.find(each => each.number === number)!
  return {
    status: 'in_progress',
    candidateId: 'ben',
    registrationId: 'r',
    registrationStatus: 'active',
    assessorIds: ['asha'],
    specification,
    unit,
    standings: new Map(criteriaOf(unit).map(({ code }) => [code, met])),
    counting: [
      number === '001' ? { ...observed, kind: 'assignment', setBy: 'awarding_organisation' } : observed,
    ],
    assessor: null,
    ...about,
  }
}

const withStandings = (number: string, changed: Record<string, object>) => {
  const unit = unitToSign(number)
  return {
    ...unit,
    standings: new Map(
      [...unit.standings].map(([code, standing]) => [code, { ...standing, ...changed[code] }] as const),
    ),
  }
}

describe('a checklist', () => {
  it('asks what the rules of the specification ask, unit by unit', () => {
    const keysOf = (number: string) => unitChecklist(unitToSign(number)).map(({ key }) => key)
    const always = [
      'registration',
      'criteria',
      'sub-points',
      'declarations',
      'no-prior-learning',
      'assessor-requirement',
    ]
    expect(keysOf('001')).toEqual([...always, 'external-assignment'])
    expect(keysOf('002')).toEqual([...always, 'real-work-only', 'observation-required'])
  })

  it('asks a standard for no more than its criteria and declarations', () => {
    const standard = specificationById('nos/involve-key-people@1')
    expect(unitChecklist(unitToSign('NOS', {}, standard)).map(({ key }) => key)).toEqual([
      'registration',
      'criteria',
      'declarations',
    ])
  })

  it('links each missing criterion and part to the page of its criterion', () => {
    const items = unitChecklist(
      withStandings('002', { '002:6.3': none, '002:1.1': { met: false, missingSubPoints: ['002:1.1.b'] } }),
    )
    const missing = items.flatMap(item => item.missing)
    expect(missing).toEqual([
      { label: '002:6.3', href: '/assess/criteria/r/002%3A6.3' },
      { label: '002:1.1.b', href: '/assess/criteria/r/002%3A1.1' },
    ])
  })
})

it('names a criterion that nothing meets once, not by its parts as well', () => {
  const [, criteria, parts] = unitChecklist(
    withStandings('002', { '002:1.1': { ...none, missingSubPoints: ['002:1.1.a', '002:1.1.b'] } }),
  )
  expect(criteria?.missing.map(({ label }) => label)).toEqual(['002:1.1'])
  expect(parts?.verdict).toBeNull()
})

describe('signing', () => {
  it.each(['001', '002'])('is possible for unit %s when nothing is missing', number => {
    expect(maySignUnit(asha, unitToSign(number))).toBeNull()
  })

  it('is possible with an observation by an assessor', () => {
    expect(
      maySignUnit(asha, unitToSign('002', { counting: [{ ...observed, observer: 'assessor' }] })),
    ).toBeNull()
  })

  it.each<[string, UnitToSign]>([
    ['own-work', unitToSign('002', { candidateId: 'asha' })],
    ['not-found', unitToSign('002', { assessorIds: ['carys'] })],
    ['unit-not-for-signing', unitToSign('002', { status: 'signed' })],
    ['unit-not-for-signing', unitToSign('002', { status: 'agreed' })],
    ['registration-not-assessed', unitToSign('002', { registrationStatus: 'withdrawn' })],
    ['criteria-unmet', withStandings('002', { '002:6.3': none })],
    [
      'sub-points-missing',
      withStandings('002', { '002:1.1': { met: false, missingSubPoints: ['002:1.1.b'] } }),
    ],
    [
      'declarations-missing',
      unitToSign('002', { counting: [{ ...observed, declarations: ['authenticity'] }] }),
    ],
    ['assessor-standing', unitToSign('002', { assessor: refused('assessor-standing') })],
    ['observation-missing', unitToSign('002', { counting: [{ ...observed, kind: 'work_product' }] })],
    ['observation-missing', unitToSign('002', { counting: [{ ...observed, observer: null }] })],
    ['observation-missing', unitToSign('002', { counting: [{ ...observed, observer: 'witness' }] })],
    ['observation-missing', unitToSign('002', { counting: [{ ...observed, kind: 'witness_testimony' }] })],
    ['simulation-counted', unitToSign('002', { counting: [observed, { ...observed, kind: 'simulation' }] })],
    ['prior-learning-counted', unitToSign('001', { counting: [{ ...observed, kind: 'prior_learning' }] })],
    ['assignment-missing', unitToSign('001', { counting: [observed] })],
    [
      'assignment-missing',
      unitToSign('001', { counting: [{ ...observed, kind: 'assignment', setBy: 'centre' }] }),
    ],
  ])('is refused with %s', (reason, unit) => expect(maySignUnit(asha, unit)?.reason).toBe(reason))

  it('from another seat is refused', () => {
    expect(maySignUnit({ ...asha, seat: 'quality_assurer' }, unitToSign('002'))?.reason).toBe(
      'unit-not-for-signing',
    )
  })
})
