import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Content, digestOf } from './digest.ts'

const content: Content = {
  kind: 'observation',
  title: 'Review',
  narrative: 'Individual A led.',
  activityOn: '2026-10-02',
  observerRole: 'assessor',
  observerName: 'Asha',
  observerPosition: 'Assessor',
  observerRelation: null,
  observerBasis: null,
  details: {},
  files: [
    { name: 'b.pdf', sha256: 'b'.repeat(64) },
    { name: 'a.pdf', sha256: 'a'.repeat(64) },
  ],
}

describe('digestOf', () => {
  it('is the SHA-256 of the canonical text, which anybody can compute again', () => {
    const text = `{"activityOn":"2026-10-02","files":[{"name":"a.pdf","sha256":"${'a'.repeat(64)}"},{"name":"b.pdf","sha256":"${'b'.repeat(64)}"}],"kind":"observation","narrative":"Individual A led.","observerBasis":null,"observerName":"Asha","observerPosition":"Assessor","observerRelation":null,"observerRole":"assessor","title":"Review"}`
    expect(digestOf(content)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('does not depend on the order of files', () => {
    expect(digestOf({ ...content, files: content.files.toReversed() })).toBe(digestOf(content))
  })

  it.each([
    { kind: 'questioning' },
    { title: 'Review ' },
    { narrative: '' },
    { activityOn: null },
    { observerRole: 'expert_witness' },
    { observerName: null },
    { observerPosition: null },
    { observerRelation: 'Manager' },
    { observerBasis: 'evaluates_staff_practice' },
    { files: content.files.slice(1) },
    { files: [{ name: 'c.pdf', sha256: 'b'.repeat(64) }, content.files[1]!] },
  ] satisfies Partial<Content>[])('changes with %j', change => {
    expect(digestOf({ ...content, ...change })).not.toBe(digestOf(content))
  })
})
