import { expect, it } from 'vitest'
import { formObject } from '#lib/form-data.ts'
import { criteriaIn, specifications } from '#specs/index.ts'
import { SaveEvidence } from '../input.ts'
import { claimField, codeIn, nameOf } from './field-names.ts'

it('brings the code of every statement through a form and back', () => {
  for (const specification of specifications)
    for (const { code } of criteriaIn(specification)) expect(codeIn(nameOf(code))).toBe(code)
})

it('reads ticked criteria from a form, and leaves the others out', () => {
  const registrationId = '0199a1b2-0000-7000-8000-000000000001'
  const data = new FormData()
  data.set('evidenceId', registrationId)
  data.set('revision', '3')
  data.set('title', '  A review \0 ')
  data.set('narrative', 'one\r\ntwo')
  data.set('activityOn', '')
  const ticked = claimField(registrationId, '002:1.1')
  data.set(`${ticked}.on`, 'on')
  data.append(`${ticked}.points[]`, '002:1.1.a')
  data.set(`${ticked}.note`, 'see there')
  data.set(`${ticked}.location`, 'page 2')
  data.set(`${ticked}.file`, '3')
  data.set(`${claimField(registrationId, 'P12')}.note`, 'not ticked')
  const read = SaveEvidence.parse(formObject(data))
  expect(read.claims).toEqual([
    {
      registrationId,
      code: '002:1.1',
      subPoints: ['002:1.1.a'],
      note: 'see there',
      location: 'page 2',
      filePosition: 3,
    },
  ])
  expect(read).toMatchObject({
    title: 'A review',
    narrative: 'one\ntwo',
    activityOn: null,
    revision: 3,
    next: 'stay',
  })
  expect(read.observer).toEqual({ role: null, name: null, position: null, relation: null, basis: null })
})

it('tells no mapping from an empty one', () => {
  const evidenceId = '0199a1b2-0000-7000-8000-000000000001'
  const sent = { evidenceId, revision: '1', title: 'A' }
  expect(SaveEvidence.parse(sent).claims).toBeUndefined()
  expect(SaveEvidence.parse({ ...sent, claims: { [evidenceId]: { P12: { note: '' } } } }).claims).toEqual([])
})
