import type { QueueOptions } from 'pg-boss'

/** The background work there is: name of the queue and how it is retried. */
export const queues = {
  mail: { retryLimit: 5, retryDelay: 30, retryBackoff: true },
} as const satisfies Record<string, QueueOptions>
