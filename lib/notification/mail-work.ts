import type { Job } from 'pg-boss'
import { env } from '#lib/env.ts'
import { peopleToMail } from '#lib/people/queries/people-to-mail.ts'
import { queue } from '#lib/queue.ts'
import { type MailTo, mailNotifications } from './commands/mail-notifications.ts'
import { defaults } from './rules/kinds.ts'
import { type NotificationLetter, oldestToTell } from './rules/letter.ts'

/**
 * Has the queue look, every minute for those who are told as things happen and at seven in London for those who
 * are told once a day, and send each of them a letter.
 */
export async function workNotifications(
  send: (letter: NotificationLetter) => Promise<unknown>,
): Promise<void> {
  const boss = await queue()
  await boss.work('notification-sweep', () => queueNotifications('at_once', new Date()))
  await boss.work('notification-digest', () => queueNotifications('daily', new Date()))
  await boss.work('notification-mail', async (jobs: Job<MailTo>[]) => {
    for (const { data } of jobs) await mailNotifications(data, env().PUBLIC_URL, send)
  })
  const tz = 'Europe/London'
  await boss.schedule('notification-sweep', '* * * * *', null, { tz })
  await boss.schedule('notification-digest', '0 7 * * *', null, { tz, missed: 'once' })
}

/** One job for each person and centre that is due a letter; whoever has one waiting gets no second. */
export async function queueNotifications(mail: MailTo['mail'], at: Date): Promise<void> {
  const people = await peopleToMail(mail, defaults, oldestToTell(at))
  if (people.length === 0) return
  const boss = await queue()
  await boss.insert(
    'notification-mail',
    people.map(({ centreId, personId }) => ({
      data: { centreId, personId, mail } satisfies MailTo,
      singletonKey: `${centreId} ${personId} ${mail}`,
    })),
  )
}
