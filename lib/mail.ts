import { createTransport } from 'nodemailer'
import { type Job, PgBoss } from 'pg-boss'
import { env } from '#lib/env.ts'
import { reportFault } from '#lib/fault.ts'
import { writePasswordLetter } from '#lib/people/commands/write-password-letter.ts'

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

// One connection a process, as for the database.
const held = globalThis as { portfolioQueue?: Promise<PgBoss> }

function queue(): Promise<PgBoss> {
  held.portfolioQueue ??= started().catch(error => {
    held.portfolioQueue = undefined
    throw error
  })
  return held.portfolioQueue
}

async function started(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: 'pgboss',
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    // A letter whose worker was killed is tried again. What only the tables' owner could do is left out.
    supervise: true,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', error => reportFault(error, { of: 'the queue' }))
  await boss.start()
  return boss
}

/** Puts a letter in the queue; it takes the same time whether or not anybody has the address. */
export async function queueMail(mail: Mail): Promise<void> {
  const boss = await queue()
  await boss.send('mail', mail)
}

/**
 * Sends what is queued, until the function that it returns is called; that one waits for what is being sent.
 * Without SMTP_URL there is nothing to do.
 */
export async function workMail(): Promise<() => Promise<void>> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) return stopQueue
  const transport = createTransport(SMTP_URL)
  const boss = await queue()
  await boss.work('mail', async (jobs: Job<Mail>[]) => {
    for (const { data } of jobs) {
      const letter = await letters[data.letter](data.to)
      if (letter) await transport.sendMail({ from: MAIL_FROM, ...letter })
    }
  })
  return async () => {
    await stopQueue()
    transport.close()
  }
}

async function stopQueue(): Promise<void> {
  const boss = await held.portfolioQueue
  held.portfolioQueue = undefined
  await boss?.stop({ graceful: true, timeout: 10_000 })
}
