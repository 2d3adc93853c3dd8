import { expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import type { Rule } from '#specs/schema.ts'
import { type CountingEvidence, checked, type UnitToSign } from './rule-checks.ts'

const specification = specificationById('city-and-guilds/3085-02@1')
const unit = specification.units[1]!

const observed = (about: Partial<CountingEvidence>): CountingEvidence => ({
  evidenceId: 'e',
  title: 'Review meeting',
  kind: 'observation',
  observer: 'assessor',
  declarations: ['authenticity', 'confidentiality', 'ai_use'],
  setBy: null,
  ...about,
})
const toSign = (counting: CountingEvidence[]): UnitToSign => ({
  status: 'in_progress',
  candidateId: 'ben',
  registrationId: 'r',
  registrationStatus: 'active',
  assessorIds: ['asha'],
  specification,
  unit,
  standings: new Map(),
  counting,
  assessor: null,
})

const rule: Extract<Rule, { kind: 'observation-required' }> = {
  id: 'R17',
  kind: 'observation-required',
  unit: '002',
  by: ['assessor', 'expert-witness'],
  minimum: 2,
  text: '',
  source: 'seed 004 L218',
  enforce: 'block',
}

it('counts observations up to the minimum that the rule names', () => {
  const second = observed({ evidenceId: 'f', kind: 'expert_witness_testimony', observer: 'expert_witness' })
  expect(checked(rule, toSign([observed({}), second]))?.verdict).toBeNull()
  const short = checked(rule, toSign([observed({})]))
  expect(short?.verdict?.sentence).toContain('2 observations by an assessor or an expert witness')
  expect(short?.verdict?.sentence).toContain('it has only 1')
})

it('takes only the observers that the rule names', () => {
  const byExpertOnly = { ...rule, by: ['expert-witness'], minimum: 1 } as const
  expect(checked(byExpertOnly, toSign([observed({})]))?.verdict?.reason).toBe('observation-missing')
})

it('leads to where an observer is confirmed', () => {
  const answer = checked(rule, toSign([observed({ observer: null })]))
  expect(answer?.missing).toEqual([
    { label: 'Confirm the observer of “Review meeting”', href: '/assess/evidence/e#observer' },
  ])
})

it.each([
  ['speaks to another unit', { ...rule, unit: '001' }],
  ['does not block', { ...rule, enforce: 'info' as const }],
  ['asks nothing at sign-off', specification.rules.find(({ kind }) => kind === 'minimum-age')!],
])('leaves out a rule that %s', (_, other) => expect(checked(other, toSign([]))).toBeNull())
