import { expect, it } from 'vitest'
import { Allocate, RegisterCandidate, WithdrawRegistration } from './input.ts'

const id = '0198a000-0000-7000-8000-000000000000'
const sent = {
  name: 'Asha',
  email: 'asha@example.org',
  registeredOn: '2026-01-05',
  specificationIds: ['nos/x@1'],
}

const fieldsOf = (answer: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  [...new Set(answer.error?.issues.map(({ path }) => path.join('.')))].toSorted()

it.each([
  ['somebody new', {}, []],
  ['somebody from the list', { personId: id, name: '', email: '' }, []],
  ['nobody', { name: '', email: '' }, ['email', 'name']],
  [
    'nobody on nothing at no time',
    { name: '', email: '', specificationIds: undefined, registeredOn: '' },
    ['email', 'name', 'registeredOn', 'specificationIds[]'],
  ],
  ['somebody whose address is not one', { email: 'asha' }, ['email']],
  ['somebody born on a day that does not exist', { dateOfBirth: '2001-02-30' }, ['dateOfBirth']],
])('registers %s or names each field', (_, change, fields) => {
  expect(fieldsOf(RegisterCandidate.safeParse({ ...sent, ...change }))).toEqual(fields)
})

it('asks which registrations, who and in which role', () => {
  expect(fieldsOf(Allocate.safeParse({}))).toEqual(['personId', 'registrationIds[]', 'role'])
})

it('asks for the reason of a withdrawal', () => {
  expect(fieldsOf(WithdrawRegistration.safeParse({ registrationId: id, reason: ' ' }))).toEqual(['reason'])
})
