import { createTransport } from 'nodemailer'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendsMail, workMail } from '#lib/mail.ts'
import { chooseMail } from '#lib/notification/commands/choose-mail.ts'
import { type MailTo, mailNotifications } from '#lib/notification/commands/mail-notifications.ts'
import { markAllRead } from '#lib/notification/commands/mark-read.ts'
import { queueNotifications } from '#lib/notification/mail-work.ts'
import { defaults } from '#lib/notification/rules/kinds.ts'
import { endSeat } from '#lib/people/commands/end-seat.ts'
import { peopleToMail } from '#lib/people/queries/people-to-mail.ts'
import type { Actor } from '#lib/people/rules.ts'
import { useDatabase } from '#tests/database.ts'
import { useMailServer } from '#tests/mail-server.ts'
import { aFinding, aJudgement, aStart, type Start } from '#tests/makers/assessment.ts'
import { aCentre, type Centre } from '#tests/makers/centre.ts'
import { aSubmission } from '#tests/makers/evidence.ts'
import { toldTo } from '#tests/makers/notification.ts'

const db = useDatabase()
const server = useMailServer()
const site = 'https://portfolio.example'
const handedInAt = new Date('2026-10-05T10:00:00Z')
const thatMorning = new Date('2026-10-05T06:00:00Z')
const soonAfter = new Date('2026-10-05T10:01:00Z')
const nextMorning = new Date('2026-10-06T06:00:00Z')

let centre: Centre
let start: Start
beforeAll(async () => {
  process.env.PUBLIC_URL = site
  process.env.NEXTAUTH_SECRET = 'a secret that is thirty-two characters long'
  process.env.SMTP_URL = server.url()
  process.env.MAIL_FROM = 'portfolio@example.org'
  centre = await aCentre()
})
beforeEach(async () => {
  start = await aStart(centre)
  server.received.length = 0
})

const submission = (title = 'A visit to Individual A') =>
  aSubmission({
    candidate: start.candidate,
    registration: start.registration,
    criteria: ['002:2.1'],
    title,
    at: handedInAt,
  })
const send = (letter: object) =>
  createTransport(server.url()).sendMail({ from: 'portfolio@example.org', ...letter })
const mailTo = ({ centreId, personId }: Actor, mail: MailTo['mail'], at: Date) =>
  mailNotifications({ centreId, personId, mail }, site, send, at)
const isDue = async ({ personId }: Actor, mail: MailTo['mail'], since: Date) =>
  (await peopleToMail(mail, defaults, since)).some(each => each.personId === personId)
const mailed = async (actor: Actor, kind: string) =>
  (await toldTo(db, actor)).filter(row => row.kind === kind).map(row => row.mailed)

describe('a digest', () => {
  it('is one letter about everything of the day, which says nothing of anybody', async () => {
    await submission()
    await submission('A review with Individual B')
    expect(await isDue(start.assessor, 'at_once', handedInAt)).toBe(false)
    expect(await mailTo(start.assessor, 'daily', nextMorning)).toBe(2)
    const [letter, ...others] = server.received
    expect(others).toEqual([])
    expect(letter?.text).toContain('2 pieces of evidence were handed in for you to judge')
    expect(letter?.text).toContain(`at ${centre.name}:`)
    expect(letter?.text).toContain(`${site}/account/notifications`)
    expect(letter?.text).toContain(`List-Unsubscribe: <${site}/account/notifications>`)
    expect(letter?.text).not.toMatch(/Individual|visit|review/)
    expect(letter?.text).not.toContain(start.candidate.name)
  })

  it('does not tell again what it told, nor what was read', async () => {
    await submission()
    await mailTo(start.assessor, 'daily', nextMorning)
    expect(await mailTo(start.assessor, 'daily', nextMorning)).toBe(0)
    expect(await isDue(start.assessor, 'daily', thatMorning)).toBe(false)

    await submission('Another')
    expect(await isDue(start.assessor, 'daily', thatMorning)).toBe(true)
    await markAllRead(start.assessor, nextMorning)
    expect(await isDue(start.assessor, 'daily', thatMorning)).toBe(false)
    expect(await mailTo(start.assessor, 'daily', nextMorning)).toBe(0)
    expect(server.received).toHaveLength(1)
  })

  it('does not tell what happened more than three days ago', async () => {
    await submission()
    expect(await mailTo(start.assessor, 'daily', new Date('2026-10-08T10:00:01Z'))).toBe(0)
    expect(await mailTo(start.assessor, 'daily', new Date('2026-10-08T09:59:59Z'))).toBe(1)
  })
})

describe('a choice', () => {
  const choose = (mail: 'at_once' | 'daily' | 'never') =>
    chooseMail(start.assessor, { choices: [{ kind: 'evidence.submitted', mail }] })

  it('of a mail as it happens moves it out of the digest', async () => {
    await choose('daily')
    await choose('at_once')
    await submission()
    expect(await mailTo(start.assessor, 'daily', soonAfter)).toBe(0)
    expect(await mailTo(start.assessor, 'at_once', soonAfter)).toBe(1)
    expect(server.received[0]?.text).toMatch(new RegExp(`${site}/notifications/[0-9a-f-]{36}\n`))
  })

  it('of none is kept to, for that kind alone', async () => {
    await choose('never')
    const evidence = await submission()
    for (const mail of ['at_once', 'daily'] as const)
      expect(await isDue(start.assessor, mail, thatMorning)).toBe(false)
    await aJudgement({
      assessor: start.assessor,
      evidence,
      judgements: [aFinding(start.registration, '002:2.1')],
      at: handedInAt,
    })
    expect(await mailTo(start.candidate, 'at_once', soonAfter)).toBe(1)
  })
})

describe('a letter that cannot be sent', () => {
  it('is sent again, once, under the same name', async () => {
    await submission()
    const names: string[] = []
    const noted = (letter: { messageId: string }) => {
      names.push(letter.messageId)
      return send(letter)
    }
    const { centreId, personId } = start.assessor
    const attempt = () => mailNotifications({ centreId, personId, mail: 'daily' }, site, noted, nextMorning)
    server.refuseNext = 1
    await expect(attempt()).rejects.toThrow('Try again later')
    expect(await mailed(start.assessor, 'evidence.submitted')).toEqual([false])
    expect(await attempt()).toBe(1)
    expect(await attempt()).toBe(0)
    expect(server.received).toHaveLength(1)
    expect(names[0]).toBe(names[1])
  })

  it('is sent by one of two instances that try at once', async () => {
    await submission()
    const told = await Promise.all([
      mailTo(start.assessor, 'daily', nextMorning),
      mailTo(start.assessor, 'daily', nextMorning),
    ])
    expect(told.toSorted()).toEqual([0, 1])
    expect(server.received).toHaveLength(1)
  })
})

it('goes to nobody who has left the seat, and to nobody of another centre', async () => {
  await submission()
  expect(
    await mailTo(
      { ...start.assessor, centreId: (await aCentre({ approved: false })).centreId },
      'daily',
      soonAfter,
    ),
  ).toBe(0)
  await endSeat(centre.administrator, { personId: start.assessor.personId, seat: 'assessor' })
  expect(await mailTo(start.assessor, 'daily', soonAfter)).toBe(0)
  expect(server.received).toEqual([])
})

describe('the queue', () => {
  const jobs = async () => {
    const { rows } = await db.superuser.query(
      `select data->>'personId' as person, state::text from pgboss.job where name = 'notification-mail' order by created_on`,
    )
    return rows
  }

  it('holds one job for each person who is due a letter, however often it looks', async () => {
    expect(sendsMail()).toBe(true)
    await submission()
    const mine = async () => (await jobs()).filter(({ person }) => person === start.assessor.personId)
    await queueNotifications('daily', soonAfter)
    await queueNotifications('daily', soonAfter)
    expect(await mine()).toEqual([{ person: start.assessor.personId, state: 'created' }])
  })

  it('is worked from start to letter, and comes round by itself', async () => {
    const recent = new Date()
    await aSubmission({
      candidate: start.candidate,
      registration: start.registration,
      criteria: ['002:2.1'],
      at: recent,
    })
    await queueNotifications('daily', recent)
    const stop = await workMail()
    await vi.waitFor(async () => expect(await mailed(start.assessor, 'evidence.submitted')).toEqual([true]), {
      timeout: 15_000,
      interval: 100,
    })
    expect(server.received.some(({ text }) => text.includes(`Hello ${start.assessor.name},`))).toBe(true)
    const { rows } = await db.superuser.query(
      'select name, cron, timezone from pgboss.schedule order by name',
    )
    expect(rows).toEqual([
      { name: 'notification-digest', cron: '0 7 * * *', timezone: 'Europe/London' },
      { name: 'notification-sweep', cron: '* * * * *', timezone: 'Europe/London' },
    ])
    await stop()
  })
})
