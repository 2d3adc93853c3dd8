import { describe, expect, it } from 'vitest'
import { formObject } from '#lib/form-data.ts'
import { SaveEvidence } from '../input.ts'
import { fieldAt, fieldsOf, fieldsSent, flattened } from './draft-fields.ts'

const registrationId = '00000000-0000-7000-8000-000000000001'
const withdrawn = '00000000-0000-7000-8000-000000000002'
const mapping = { subPoints: ['a', 'b'], note: 'So', location: 'page 3', filePosition: 2 }
const draft = {
  kind: 'reflective_log',
  registrations: [
    { id: registrationId, specificationId: 'x', status: 'active' },
    { id: withdrawn, specificationId: 'x', status: 'withdrawn' },
  ],
  latest: {
    title: 'A review',
    narrative: 'One\n\ntwo',
    activityOn: '2026-10-02',
    observerRole: null,
    observerName: 'Rowan',
    observerPosition: null,
    observerRelation: null,
    observerBasis: null,
    details: { reflection: { happened: 'This' }, links: [{ address: 'https://example.org', label: '' }] },
    mappings: [
      { ...mapping, registrationId, criterionId: 'unit@1#002:2.1' },
      { ...mapping, registrationId: withdrawn, criterionId: 'unit@1#002:2.2' },
    ],
  },
} as const

describe('the fields of a stored draft', () => {
  const fields = fieldsOf(draft)

  it('are those of its form, what is empty left out and claims of ended registrations too', () => {
    const claim = `claims.${registrationId}.002:2_1`
    expect(fields).toEqual({
      title: ['A review'],
      narrative: ['One\n\ntwo'],
      activityOn: ['2026-10-02'],
      'observer.name': ['Rowan'],
      'details.reflection.happened': ['This'],
      'details.links.0.address': ['https://example.org'],
      [`${claim}.on`]: ['on'],
      [`${claim}.note`]: ['So'],
      [`${claim}.location`]: ['page 3'],
      [`${claim}.file`]: ['2'],
      [`${claim}.points[]`]: ['a', 'b'],
    })
  })

  it('come back as they were through the parser of the form', () => {
    const data = new FormData()
    for (const [name, values] of Object.entries(fields)) for (const value of values) data.append(name, value)
    data.append('evidenceId', registrationId)
    data.append('revision', '1')
    const { title, narrative, activityOn, observer, details, claims } = SaveEvidence.parse(formObject(data))
    expect(fieldsSent({ title, narrative, activityOn, observer, details, claims })).toEqual(fields)
  })
})

it.each([
  [{ a: null, b: undefined, c: '', d: [] }, {}],
  [{ a: { b: 1 } }, { 'a.b': ['1'] }],
  [{ a: ['x', 'y'] }, { 'a[]': ['x', 'y'] }],
  [{ a: [{ b: 'x' }, { b: 'y' }] }, { 'a.0.b': ['x'], 'a.1.b': ['y'] }],
])('%j is %j in a form', (value, fields) => expect(flattened(value)).toEqual(fields))

it.each([
  ['title', 'title'],
  ['claims.r.c.points', 'claims.r.c.points[]'],
  ['claims.r.c.points.0', 'claims.r.c.points[]'],
  ['claims.r', 'claims.r.c.points[]'],
  ['titles', undefined],
])('a problem at %s is about %s', (place, field) =>
  expect(fieldAt(place, ['title', 'claims.r.c.points[]'])).toBe(field),
)
