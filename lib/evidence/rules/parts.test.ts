import { describe, expect, it } from 'vitest'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { type Details, noDetails } from './details.ts'
import { isRecording, missingParts, toldInParts } from './parts.ts'
import type { Draft } from './submission.ts'

const draft = (kind: EvidenceKind, details: Partial<Details>, about: Partial<Draft> = {}): Draft => ({
  kind,
  title: 'Review',
  narrative: '',
  activityOn: '2026-10-02',
  observerRole: null,
  observerName: null,
  observerPosition: null,
  observerRelation: null,
  observerBasis: null,
  details,
  recordings: false,
  fileCount: 0,
  claimCount: 1,
  ...about,
})
const answered = { question: 'Why?', answer: 'Because it was hers to decide.' }
const held = { record: 'Minutes', place: 'Office', shownBy: 'Manager', whyNotCopied: 'It names people' }
const whole = { happened: 'a', mattered: 'b', changed: 'c', next: 'd' }

describe('missingParts', () => {
  it.each([
    ['questioning', {}, {}, ['details.questions.0.question']],
    ['questioning', {}, { fileCount: 1 }, []],
    ['questioning', { questions: [answered] }, {}, []],
    [
      'questioning',
      { questions: [answered, { question: 'And?', answer: '' }] },
      {},
      ['details.questions.1.answer'],
    ],
    ['questioning', { questions: [{ question: '', answer: 'Yes' }] }, {}, ['details.questions.0.question']],
    ['in_situ', {}, {}, Object.keys(held).map(key => `details.held.${key}`)],
    ['in_situ', { held }, {}, []],
    ['in_situ', { held: { ...held, whyNotCopied: '' } }, {}, ['details.held.whyNotCopied']],
    ['assignment', {}, {}, ['details.task.name', 'details.task.setBy']],
    ['assignment', { task: { name: 'A', setBy: 'centre' } }, {}, []],
    ['case_study', {}, {}, ['details.basis']],
    ['case_study', { basis: 'set' }, {}, []],
    ['professional_discussion', {}, {}, ['details.agreed']],
    ['professional_discussion', { agreed: 'Rights and risks' }, {}, []],
    ['reflective_log', {}, {}, []],
    ['reflective_log', { reflection: { ...whole, next: '' } }, {}, ['details.reflection.next']],
    ['reflective_log', { reflection: { ...whole, next: '' } }, { narrative: 'Freely told' }, []],
    ['reflective_log', { activities: [{ on: null, what: 'Met' }] }, {}, ['details.activities.0.on']],
    ['reflective_log', { activities: [{ on: '2026-10-01', what: '' }] }, {}, ['details.activities.0.what']],
    ['work_product', { links: [{ address: '', label: 'The plan' }] }, {}, ['details.links.0.address']],
    ['work_product', {}, { recordings: true }, ['details.consent']],
    ['work_product', { consent: 'written' }, { recordings: true }, []],
  ] satisfies [EvidenceKind, Partial<Details>, Partial<Draft>, string[]][])(
    'of %s with %j and %j: %j',
    (kind, details, about, fields) => {
      expect(missingParts(draft(kind, details, about)).map(({ field }) => field)).toEqual(fields)
    },
  )
})

describe('toldInParts', () => {
  it.each([
    ['reflective_log', { reflection: { ...noDetails.reflection, happened: 'x' } }, true],
    ['reflective_log', {}, false],
    ['questioning', { questions: [answered] }, true],
    ['questioning', { questions: [{ question: 'Why?', answer: '' }] }, false],
    // Another kind's part tells nothing.
    ['work_product', { questions: [answered] }, false],
  ] satisfies [EvidenceKind, Partial<Details>, boolean][])('%s with %j: %s', (kind, details, told) => {
    expect(toldInParts(draft(kind, details))).toBe(told)
  })
})

it.each([
  ['audio/mpeg', true],
  ['video/mp4', true],
  ['image/png', false],
])('knows %s as a recording: %s', (mediaType, recording) => expect(isRecording(mediaType)).toBe(recording))
