import type { Tx } from '#lib/db.ts'
import { deedWords, type EventInHistory } from '../rules/history.ts'

/** What the audit chain holds about these records, the latest first; the person as they are called now. */
export async function trailOf(tx: Tx, subjectIds: readonly string[]): Promise<EventInHistory[]> {
  const deeds = Object.keys(deedWords)
  return tx.$queryRaw<EventInHistory[]>`
    select e.seq, e.deed, e.at, p.name as by, e.subject_id as "subjectId",
      e.event::json -> 'detail' ->> 'reason' as reason
    from audit_event e left join person p on p.id = e.person_id
    where e.subject_id = any(${subjectIds}) and e.deed = any(${deeds})
      and e.centre_id = (select current_centre())
    order by e.seq desc
    limit 200`
}
