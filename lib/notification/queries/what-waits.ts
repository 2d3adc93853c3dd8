import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Notification } from './notifications-of.ts'

export interface WhatWaits {
  /** Within how many working days the centre promises feedback. */
  readonly feedbackDays: number
  /** Since when a plan waits for them to agree as its candidate; `null` when none does. */
  readonly planSince: Date | null
  /** The messages to this seat that they have not read, the longest waiting first. */
  readonly messages: readonly Omit<Notification, 'readAt'>[]
}

/** What a seat's first page says beside the work itself. One statement. */
export async function whatWaits(tx: Tx, { centreId, personId, seat }: Actor): Promise<WhatWaits> {
  const rows = await tx.$queryRaw<(Omit<WhatWaits, 'messages'> & Omit<Notification, 'readAt'>)[]>`
    select c.feedback_days as "feedbackDays", (
        select min(p.created_at) from assessment_plan p
        where p.candidate_id = ${personId}::uuid and p.status = 'proposed' and p.agreed_by_candidate_at is null
      ) as "planSince", n.id, n.sentence, n.seat, n.created_at as "createdAt", v.title
    from centre c
    left join notification n on n.centre_id = c.id and n.person_id = ${personId}::uuid and n.read_at is null
      and n.kind = 'message.written' and n.seat = ${seat}::seat
    left join lateral (
      select title from evidence_version
      where evidence_id = substring(n.address from '/evidence/([0-9a-f-]{36})')::uuid and submitted_at is not null
      order by number desc limit 1
    ) v on true
    where c.id = ${centreId}::uuid
    order by n.id limit 25`
  const [first] = rows
  if (!first) throw new Error(`there is no centre ${centreId}`)
  const { feedbackDays, planSince } = first
  return { feedbackDays, planSince, messages: rows.filter(({ id }) => id !== null) }
}
