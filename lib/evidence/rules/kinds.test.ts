import { describe, expect, it } from 'vitest'
import { EvidenceKind } from '#prisma/client/enums.ts'
import { specificationById, specifications } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import { admits, kindOf, kindsInOrder } from './kinds.ts'

const personalisation = specificationById('city-and-guilds/3085-02@1')
const standard = specificationById('nos/involve-key-people@1')
const unitOf = (specification: Specification, number: string) =>
  specification.units.find(unit => unit.number === number)!

describe('kinds', () => {
  it('words every kind that the database knows', () => {
    expect(kindsInOrder.toSorted()).toEqual(Object.values(EvidenceKind).toSorted())
    for (const kind of kindsInOrder) expect(kindOf(kind).label).toMatch(/^[A-Z]/)
  })
})

describe('admits', () => {
  const unit002 = unitOf(personalisation, '002')

  it.each([
    ['simulation', '002', 'must come from real work'],
    ['prior_learning', '001', 'Prior learning is not recognised'],
    ['prior_learning', '002', 'Prior learning is not recognised'],
  ] as const)('refuses %s for unit %s with the handbook’s sentence', (kind, number, sentence) => {
    const verdict = admits(personalisation, unitOf(personalisation, number), kind)
    expect(verdict?.reason).toBe('kind-not-admitted')
    expect(verdict?.sentence).toContain(sentence)
    expect(verdict?.sentence).toMatch(/seed 004 L\d+/)
  })

  it('takes simulation where no rule asks for real work', () => {
    expect(admits(personalisation, unitOf(personalisation, '001'), 'simulation')).toBeNull()
    expect(admits(standard, standard.units[0]!, 'simulation')).toBeNull()
  })

  it('takes everything else everywhere', () => {
    const others = kindsInOrder.filter(kind => kindOf(kind).refusedBy === null)
    for (const specification of specifications)
      for (const unit of specification.units)
        for (const kind of others) expect(admits(specification, unit, kind)).toBeNull()
  })

  it('keeps to a closed list of additional sources, and never to one that is only information', () => {
    const closed = (enforce: 'block' | 'info'): Specification => ({
      ...personalisation,
      rules: personalisation.rules.map(rule =>
        rule.kind === 'additional-sources' ? { ...rule, open: false, enforce } : rule,
      ),
    })
    expect(admits(closed('block'), unit002, 'reflective_log')?.reason).toBe('kind-not-admitted')
    expect(admits(closed('info'), unit002, 'reflective_log')).toBeNull()
    for (const kind of ['observation', 'expert_witness_testimony', 'work_product', 'questioning'] as const)
      expect(admits(closed('block'), unit002, kind)).toBeNull()
  })
})
