import type { QueueAddress } from '#lib/assessment/input.ts'

/** The address of one page of the queue. */
export function addressOf({ candidate, kind, after }: QueueAddress): string {
  const query = new URLSearchParams({
    ...(candidate && { candidate }),
    ...(kind && { kind }),
    ...(after && { after: `${after.submittedAt.toISOString()}_${after.id}` }),
  })
  return query.size > 0 ? `/assess?${query}` : '/assess'
}
