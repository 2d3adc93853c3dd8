import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { InvitePerson, RecordStaffQualification } from './staff-input.ts'

const errorsOf = (schema: z.ZodType, sent: unknown) => {
  const { error } = schema.safeParse(sent)
  return Object.fromEntries(error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])
}

describe('inviting', () => {
  const sent = { name: '  Asha   Patel ', email: ' Asha@Example.ORG ', seats: ['assessor'] }

  it('takes a name without its extra spaces and an address in lower case', () => {
    expect(InvitePerson.parse(sent)).toEqual({
      name: 'Asha Patel',
      email: 'asha@example.org',
      seats: ['assessor'],
    })
  })

  it.each([
    ['nothing at all', {}, ['email', 'name', 'seats[]']],
    ['an empty name', { ...sent, name: '   ' }, ['name']],
    ['a name of 121 letters', { ...sent, name: 'a'.repeat(121) }, ['name']],
    ['a name written backwards', { ...sent, name: 'Asha \u202egro' }, ['name']],
    ['a name with a mark that cannot be seen', { ...sent, name: 'As\u200bha' }, ['name']],
    ['a name over two lines', { ...sent, name: 'Asha\nPatel' }, ['name']],
    ['half an address', { ...sent, email: 'asha@' }, ['email']],
    ['an address of 300 letters', { ...sent, email: `${'a'.repeat(300)}@example.org` }, ['email']],
    ['a seat that is not there', { ...sent, seats: ['owner'] }, ['seats.0']],
    ['no seat', { ...sent, seats: [] }, ['seats[]']],
    ['no seat and no name: both are said', { ...sent, name: '', seats: [] }, ['name', 'seats[]']],
  ])('refuses %s', (_, given, fields) => {
    expect(Object.keys(errorsOf(InvitePerson, given)).toSorted()).toEqual(fields)
  })

  it.each(['José', 'محمد علی', 'می\u200cخواهم', 'O’Brien-Łukasz'])('takes the name %s', name => {
    expect(InvitePerson.parse({ ...sent, name }).name).toBe(name)
  })
})

describe('a qualification', () => {
  const sent = {
    personId: '0198a000-0000-7000-8000-000000000000',
    code: 'A1',
    awardedOn: '2020-02-29',
    expiresOn: '',
  }

  it('may have no expiry', () => {
    expect(RecordStaffQualification.parse(sent).expiresOn).toBeUndefined()
  })

  it.each([
    ['a day that does not exist', { awardedOn: '2021-02-29' }, ['awardedOn']],
    ['a year in two figures', { awardedOn: '0020-01-01' }, ['awardedOn']],
    ['another without its title', { code: 'OTHER' }, ['title']],
    ['nobody', { personId: 'me' }, ['personId']],
  ])('refuses %s', (_, change, fields) => {
    expect(Object.keys(errorsOf(RecordStaffQualification, { ...sent, ...change }))).toEqual(fields)
  })
})
