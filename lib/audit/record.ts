import type { Asker, Tx } from '#lib/db.ts'
import { canonical, genesis, hashOf } from './chain.ts'
import type { AuditEntry } from './deeds.ts'

/**
 * Appends one event to the asking centre's chain. It is a command's last write and takes the command's own
 * transaction, so that a deed and its record stand or fall together; the head of the chain is locked until then.
 */
export async function record(tx: Tx, asker: Asker, at: Date, entry: AuditEntry): Promise<void> {
  const { centreId, personId, seat } = asker
  await tx.$executeRaw`insert into audit_head (centre_id, seq, hash) values (${centreId}::uuid, 0, ${genesis}) on conflict do nothing`
  const [head] = await tx.$queryRaw<{ seq: number; hash: string }[]>`
    select seq, hash from audit_head where centre_id = ${centreId}::uuid for update`
  if (!head) throw new Error('the audit chain has no head')

  const seq = head.seq + 1
  const event = canonical({ seq, centreId, personId, seat, at: at.toISOString(), ...entry })
  const hash = hashOf(head.hash, event)
  await tx.$executeRaw`
    with appended as (
      insert into audit_event (centre_id, seq, previous_hash, hash, event, deed, subject_id, person_id, at)
      values (${centreId}::uuid, ${seq}, ${head.hash}, ${hash}, ${event}, ${entry.deed}, ${entry.subjectId}, ${personId}::uuid, ${at})
    )
    update audit_head set seq = ${seq}, hash = ${hash} where centre_id = ${centreId}::uuid`
}
