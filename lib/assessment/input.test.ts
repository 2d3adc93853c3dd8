import { describe, expect, it } from 'vitest'
import { JudgeDesk, QueueAddress, SignUnit } from './input.ts'

const id = '0199a1b2-0000-7000-8000-000000000001'
const criterionId = 'city-and-guilds/3085/002@1#002:2.1'
const all = ['valid', 'authentic', 'current', 'sufficient', 'reliable']
const desk = (row: object, about: object = {}) => ({
  evidenceId: id,
  versionNumber: '1',
  revision: '3',
  rules: all,
  confirm: 'on',
  judgements: [{ registrationId: id, criterionId, outcome: 'met', ...row }],
  ...about,
})
const errorsOf = (sent: object) =>
  JudgeDesk.safeParse(sent).error?.issues.map(issue => issue.path.join('.')) ?? []

describe('the review desk', () => {
  it('judges the rules of evidence once for the item, and apart where a criterion says so', () => {
    expect(JudgeDesk.parse(desk({})).judgements[0]).toMatchObject({
      valid: true,
      reliable: true,
      feedback: '',
    })
    const apart = { apart: 'on', rules: ['valid'], outcome: 'not_yet_met', feedback: 'Say who chose.' }
    expect(JudgeDesk.parse(desk(apart)).judgements[0]).toMatchObject({ valid: true, reliable: false })
  })

  it('leaves out what was left for now', () => {
    expect(JudgeDesk.parse(desk({ outcome: 'leave' }, { rules: [] })).judgements).toEqual([])
  })

  it.each([
    ['rules[]', desk({}, { rules: ['valid'] })],
    ['judgements.0.rules[]', desk({ apart: 'on' })],
    ['judgements.0.feedback', desk({ outcome: 'not_yet_met' })],
    ['judgements.0.subPoints[]', desk({ criterionId: 'city-and-guilds/3085/002@1#002:1.1' })],
    ['judgements.0.feedback', desk({ feedback: 'x'.repeat(4001) })],
    ['judgements.0.outcome', desk({ outcome: 'fail' })],
    ['confirm', desk({}, { confirm: undefined })],
  ])('says at %s what is wrong', (field, sent) => expect(errorsOf(sent)).toEqual([field]))

  it('says everything that is wrong at once', () => {
    expect(errorsOf(desk({ outcome: 'not_yet_met' }, { confirm: undefined }))).toEqual([
      'judgements.0.feedback',
      'confirm',
    ])
  })

  it('keeps line breaks and drops what the database cannot hold', () => {
    const feedback = ' One\r\ntwo\0 \ud800 '
    expect(JudgeDesk.parse(desk({ feedback })).judgements[0]?.feedback).toBe('One\ntwo \ufffd')
  })
})

it('asks for a deliberate tick before a unit is signed', () => {
  expect(SignUnit.safeParse({ unitProgressId: id, feedback: '' }).success).toBe(false)
  expect(SignUnit.parse({ unitProgressId: id, confirm: 'on' }).feedback).toBe('')
})

describe('the address of the queue', () => {
  it('knows where the page before ended', () => {
    expect(QueueAddress.parse({ after: `2026-10-05T10:00:00.000Z_${id}` }).after).toEqual({
      submittedAt: new Date('2026-10-05T10:00:00Z'),
      id,
    })
  })

  it.each([
    { after: `2026-99-05T10:00:00.000Z_${id}` },
    { after: '2026-10-05T10:00:00.000Z_not-an-id-but-as-long-as-one-really-is' },
    { candidate: '1; drop table', kind: 'nonsense' },
    { candidate: [id, id] },
  ])('filters nothing by nonsense: %j', address => {
    expect(Object.values(QueueAddress.parse(address)).filter(Boolean)).toEqual([])
  })
})
