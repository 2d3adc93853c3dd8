import { describe, expect, it } from 'vitest'
import { kindOf, kindsInOrder } from '#lib/evidence/rules/kinds.ts'
import { specificationById } from '#specs/index.ts'
import { criterionMethods, observations, requiredMethods } from './methods.ts'

const award = specificationById('city-and-guilds/3085-02@1')
type Claims = Parameters<typeof criterionMethods>[0]
type Judgements = Parameters<typeof criterionMethods>[1]
const claim = (about: Partial<Claims[number]> = {}): Claims[number] => ({
  criterionId: 'c',
  evidenceId: 'e',
  kind: 'observation',
  versionNumber: 1,
  evidenceStatus: 'submitted',
  submittedNumber: 1,
  ...about,
})
const judged = (about: Partial<Judgements[number]> = {}): Judgements[number] => ({
  id: 'j',
  criterionId: 'c',
  evidenceId: 'e',
  kind: 'observation',
  versionNumber: 1,
  submittedNumber: 1,
  evidenceStatus: 'assessed',
  outcome: 'met',
  subPoints: [],
  superseded: false,
  finding: null,
  ...about,
})
const methodsOf = (claims: Claims, judgements: Judgements) => criterionMethods(claims, judgements).get('c')

describe('criterionMethods', () => {
  it('names each kind once', () => {
    expect(
      methodsOf([claim(), claim({ evidenceId: 'f' }), claim({ kind: 'work_product' })], [judged()]),
    ).toEqual({ claimedBy: ['observation', 'work_product'], metBy: ['observation'] })
  })

  it.each<[string, Partial<Judgements[number]>]>([
    ['is not yet met', { outcome: 'not_yet_met' }],
    ['was superseded', { superseded: true }],
    ['a quality assurer disagreed with', { finding: 'disagree' }],
    ['was made on an earlier version', { submittedNumber: 2 }],
  ])('counts no judgement that %s', (_, about) =>
    expect(methodsOf([claim()], [judged(about)])?.metBy).toEqual([]),
  )

  it('says nothing of what was withdrawn, and of criteria that nothing claims', () => {
    expect(methodsOf([claim({ evidenceStatus: 'withdrawn' })], [])).toBeUndefined()
    expect(methodsOf([], [])).toBeUndefined()
  })
})

it('requires the observation of unit 002 and the set assignment of unit 001, and nothing of a standard', () => {
  const [unit001, unit002] = award.units
  expect(requiredMethods(award, unit002!)).toEqual([
    expect.objectContaining({
      name: 'observation',
      kinds: observations,
      minimum: 1,
      source: 'seed 004 L218',
    }),
  ])
  expect(requiredMethods(award, unit001!).map(({ name }) => name)).toEqual(['assignment'])
  const standard = specificationById('nos/involve-key-people@1')
  expect(requiredMethods(standard, standard.units[0]!)).toEqual([])
})

it('agrees with the kinds of evidence on what an observation is', () => {
  expect(kindsInOrder.filter(kind => kindOf(kind).source === 'observation')).toEqual([...observations])
})
