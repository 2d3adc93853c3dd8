import { createTransport } from 'nodemailer'
import type { Job } from 'pg-boss'
import { env } from '#lib/env.ts'
import { workNotifications } from '#lib/notification/mail-work.ts'
import { writePasswordLetter } from '#lib/people/commands/write-password-letter.ts'
import { queue, stopQueue } from '#lib/queue.ts'

/** What may be sent, and to whom; the letter itself is written when it is sent. */
export interface Mail {
  readonly letter: keyof typeof letters
  readonly to: string
}

const letters = {
  'password-link': (to: string) => writePasswordLetter(to, env().PUBLIC_URL, new Date()),
}

/** Whether this service can send e-mail at all. */
export const sendsMail = (): boolean => env().SMTP_URL !== undefined

/** Puts a letter in the queue; it takes the same time whether or not anybody has the address. */
export async function queueMail(mail: Mail): Promise<void> {
  const boss = await queue()
  await boss.send('mail', mail)
}

/** A mail server that hangs must not hold a transaction for longer than one may last. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }

/**
 * Sends what is queued, until the function that it returns is called; that one waits for what is being sent.
 * Without SMTP_URL there is nothing to do.
 */
export async function workMail(): Promise<() => Promise<void>> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) return stopQueue
  const transport = createTransport({ url: SMTP_URL, ...patience }, { from: MAIL_FROM })
  const boss = await queue()
  await boss.work('mail', async (jobs: Job<Mail>[]) => {
    for (const { data } of jobs) {
      const letter = await letters[data.letter](data.to)
      if (letter) await transport.sendMail(letter)
    }
  })
  await workNotifications(letter => transport.sendMail(letter))
  return async () => {
    await stopQueue()
    transport.close()
  }
}
