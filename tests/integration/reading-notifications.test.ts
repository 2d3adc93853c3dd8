import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { writeOnEvidence } from '#lib/evidence/messages/commands.ts'
import { chooseMail } from '#lib/notification/commands/choose-mail.ts'
import { markAllRead, markRead } from '#lib/notification/commands/mark-read.ts'
import { mailChoices } from '#lib/notification/queries/mail-choices.ts'
import { notificationsOf } from '#lib/notification/queries/notifications-of.ts'
import { whatWaits } from '#lib/notification/queries/what-waits.ts'
import type { Turn } from '#lib/people/page-rules.ts'
import { useDatabase } from '#tests/database.ts'
import { aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre, aPerson, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'
import { toldTo } from '#tests/makers/notification.ts'

const db = useDatabase()
let centre: Centre
let start: Start
beforeAll(async () => {
  centre = await aCentre()
  start = await aStart(centre)
})

const submission = (title: string, day: number) =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    criteria: ['002:2.1'],
    title,
    at: new Date(Date.UTC(2026, 9, 5, 10, day)),
  })
const pageFor = (actor: Start['assessor'], turn: Turn = {}) =>
  within(actor, tx => notificationsOf(tx, actor, turn))

describe('somebody’s notifications', () => {
  it('come twenty-five a page, the latest first, and turn both ways', async () => {
    for (let day = 0; day < 27; day++) await submission(`Item ${day}`, day)
    const first = await pageFor(start.assessor)
    expect(first.rows.map(({ title }) => title)).toEqual(
      Array.from({ length: 25 }, (_, index) => `Item ${26 - index}`),
    )
    const second = await pageFor(start.assessor, { after: first.next! })
    expect(second.rows.slice(0, 2).map(({ title }) => title)).toEqual(['Item 1', 'Item 0'])
    expect(second.next).toBeUndefined()
    const back = await pageFor(start.assessor, { before: second.previous! })
    expect(back.rows).toEqual(first.rows)
  })

  it('show the title that was handed in last, not that of a draft', async () => {
    const fresh = await aStart(centre)
    const made = await aSubmission({
      candidate: fresh.candidate,
      registration: fresh.registration,
      criteria: ['002:2.1'],
      title: 'As handed in',
    })
    await recallEvidence(fresh.candidate, { evidenceId: made.evidenceId })
    await within(fresh.candidate, tx =>
      tx.evidence.update({ where: { id: made.evidenceId }, data: { title: 'As drafted' } }),
    )
    expect((await pageFor(fresh.assessor)).rows[0]).toMatchObject({
      sentence: `${fresh.candidate.name} took back {evidence} before it was judged.`,
      title: 'As handed in',
    })
  })

  it('are nobody else’s, in this centre or another', async () => {
    const colleague = await aPerson(centre, 'assessor')
    expect((await pageFor(colleague)).rows).toEqual([])
    const elsewhere = { ...start.assessor, centreId: (await aCentre({ approved: false })).centreId }
    expect((await pageFor(elsewhere)).rows).toEqual([])
  })
})

describe('opening one', () => {
  it('leads to what it is about and marks it read, once', async () => {
    const { evidenceId } = await submission('Opened', 40)
    const [latest] = (await pageFor(start.assessor)).rows
    const then = new Date('2026-10-06T09:00:00Z')
    expect(await markRead(start.assessor, latest!.id, then)).toBe(`/assess/evidence/${evidenceId}`)
    expect(await markRead(start.assessor, latest!.id)).toBe(`/assess/evidence/${evidenceId}`)
    expect((await pageFor(start.assessor)).rows[0]?.readAt).toEqual(then)
  })

  it('leads nowhere for anybody else', async () => {
    await submission('Not theirs', 41)
    const [latest] = (await pageFor(start.assessor)).rows
    const colleague = await aPerson(centre, 'assessor')
    expect(await markRead(colleague, latest!.id)).toBeNull()
    const other = await aCentre({ approved: false })
    expect(await markRead({ ...start.assessor, centreId: other.centreId }, latest!.id)).toBeNull()
    expect(await markRead(start.assessor, randomUUID())).toBeNull()
    expect((await pageFor(start.assessor)).rows[0]?.readAt).toBeNull()
  })

  it('all at once leaves what came later', async () => {
    await markAllRead(start.assessor, new Date('2026-10-05T10:20:00Z'))
    const told = await toldTo(db, start.assessor)
    expect(told.filter(({ read }) => read).length).toBeGreaterThan(20)
    expect(told.filter(({ read }) => !read).length).toBeGreaterThan(5)
    await markAllRead(start.assessor)
    expect((await toldTo(db, start.assessor)).every(({ read }) => read)).toBe(true)
  })
})

it('what waits is the centre’s promise, and messages to this seat that were not opened', async () => {
  const { evidenceId } = await submission('Asked about', 50)
  const asked = () => within(start.assessor, tx => whatWaits(tx, start.assessor))
  expect(await asked()).toEqual({ feedbackDays: 10, planSince: null, messages: [] })
  await writeOnEvidence(start.candidate, { evidenceId, text: 'When?' })
  const { messages } = await asked()
  expect(messages).toMatchObject([{ title: 'Asked about', seat: 'assessor' }])
  const lead = { ...start.assessor, seat: 'lead_quality_assurer' as const }
  expect((await within(lead, tx => whatWaits(tx, lead))).messages).toEqual([])
  await markRead(start.assessor, messages[0]!.id)
  expect((await asked()).messages).toEqual([])
})

it('what somebody chooses stands until they choose again, in this centre alone', async () => {
  const asked = (reader: Start['assessor']) =>
    within(reader, tx => mailChoices(tx, reader, ['message.written', 'evidence.submitted']))
  const usual = [
    { kind: 'message.written', mail: 'at_once' },
    { kind: 'evidence.submitted', mail: 'daily' },
  ]
  expect(await asked(start.assessor)).toEqual(usual)
  await chooseMail(start.assessor, {
    choices: [
      { kind: 'message.written', mail: 'daily' },
      { kind: 'message.written', mail: 'never' },
    ],
  })
  expect(await asked(start.assessor)).toEqual([{ kind: 'message.written', mail: 'never' }, usual[1]])
  const elsewhere = { ...start.assessor, centreId: (await aCentre({ approved: false })).centreId }
  expect(await asked(elsewhere)).toEqual(usual)
})
