import { PgBoss, type Queue } from 'pg-boss'
import { env } from '#lib/env.ts'
import { reportFault } from '#lib/fault.ts'

/**
 * The background work there is: name of the queue and how it is retried. Of an `exclusive` queue there is one job
 * of a key at a time, whether it waits, is at work or stands between two attempts.
 */
export const queues = {
  mail: { retryLimit: 5, retryDelay: 30, retryBackoff: true },
  // A large recording is scanned for a while.
  uploads: { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 3600 },
  previews: { retryLimit: 2, retryDelay: 10, expireInSeconds: 300 },
  'notification-mail': { policy: 'exclusive', retryLimit: 6, retryDelay: 30, retryBackoff: true },
  // It comes again in a minute by itself, and nobody has to know of those that are done.
  'notification-sweep': { policy: 'exclusive', retryLimit: 0, deleteAfterSeconds: 3600 },
  'notification-digest': { policy: 'exclusive', retryLimit: 5, retryDelay: 60 },
} as const satisfies Record<string, Omit<Queue, 'name'>>

// One connection a process, as for the database.
const held = globalThis as { portfolioQueue?: Promise<PgBoss> }

/** The queue in Postgres, started when it is first asked for. */
export function queue(): Promise<PgBoss> {
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
    // All that comes by the clock is mail: without a mail server nothing is queued.
    schedule: env().SMTP_URL !== undefined,
    // A letter whose worker was killed is tried again. What only the tables' owner could do is left out.
    supervise: true,
    reindex: false,
    monitorVacuum: false,
  })
  // Its workers give a plain object in place of an error.
  boss.on('error', ({ name, message, stack }) =>
    reportFault(Object.assign(new Error(message), { name, stack }), { of: 'the queue' }),
  )
  await boss.start()
  return boss
}

/** Waits for what is being worked, then lets go. */
export async function stopQueue(): Promise<void> {
  const boss = await held.portfolioQueue
  held.portfolioQueue = undefined
  await boss?.stop({ graceful: true, timeout: 10_000 })
}
