import { expect, it } from 'vitest'
import { specificationById } from '#specs/index.ts'
import { mayConfirmObserver, type ObserverVouched } from './may-confirm-observer.ts'

const award = specificationById('city-and-guilds/3085-02@1')
const standard = specificationById('nos/involve-key-people@1')
const version = { kind: 'observation', observerName: 'Rowan Ash' } as const
const expert = (about: Partial<ObserverVouched> = {}): ObserverVouched => ({
  role: 'expert_witness',
  observedMyself: false,
  workingKnowledge: true,
  occupationallyCompetent: true,
  basis: 'evaluates_staff_practice',
  ...about,
})

it.each([
  ['an expert witness who evaluates practice', expert()],
  ['an expert witness with an assessment qualification', expert({ basis: 'assessment_qualification' })],
  [
    'an assessor who watched',
    expert({ role: 'assessor', observedMyself: true, basis: null, workingKnowledge: false }),
  ],
])('takes %s', (_, vouched) => expect(mayConfirmObserver(version, [award], vouched)).toBeNull())

it.each([
  ['working knowledge of the units', { workingKnowledge: false }],
  ['be competent in the work', { occupationallyCompetent: false }],
  ['hold a qualification in workplace assessment or evaluate the everyday practice', { basis: null }],
])('refuses an expert witness without: %s', (words, about) => {
  const verdict = mayConfirmObserver(version, [award], expert(about))
  expect(verdict?.reason).toBe('observer-not-expert')
  expect(verdict?.sentence).toContain(words)
  expect(verdict?.sentence).toContain('Rowan Ash')
})

it('asks what the strictest of the claimed specifications asks', () => {
  const vouched = expert({ basis: null })
  expect(mayConfirmObserver(version, [standard], vouched)).toBeNull()
  expect(mayConfirmObserver(version, [standard, award], vouched)?.reason).toBe('observer-not-expert')
})

it('refuses an assessor who does not say that they watched', () => {
  const vouched = expert({ role: 'assessor' })
  expect(mayConfirmObserver(version, [award], vouched)?.reason).toBe('observer-named-assessor')
})

it.each(['reflective_log', 'witness_testimony', 'professional_discussion'] as const)(
  'refuses %s, which is no observation',
  kind => expect(mayConfirmObserver({ ...version, kind }, [award], expert())?.reason).toBe('no-observer'),
)
