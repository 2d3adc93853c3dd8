import type { Asker, Tx } from '#lib/db.ts'
import { canonical, genesis, hashOf } from './chain.ts'
import type { AuditEntry } from './deeds.ts'

/**
 * Appends one event to the asking centre's chain. It is a command's last write and takes the command's own
 * transaction, so that a deed and its record stand or fall together; the head of the chain is locked until then.
 */
export async function record(tx: Tx, asker: Asker, at: Date, entry: AuditEntry): Promise<void> {
  const { centreId, personId, seat } = asker
  const head = (await lockedHead(tx, centreId)) ?? (await firstHead(tx, centreId))
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

interface Head {
  seq: number
  hash: string
}

async function lockedHead(tx: Tx, centreId: string): Promise<Head | undefined> {
  const [head] = await tx.$queryRaw<Head[]>`
    select seq, hash from audit_head where centre_id = ${centreId}::uuid for update`
  return head
}

/** The chain begins: of two that begin it at once, the second waits and goes on from the first. */
async function firstHead(tx: Tx, centreId: string): Promise<Head> {
  await tx.$executeRaw`
    insert into audit_head (centre_id, seq, hash) values (${centreId}::uuid, 0, ${genesis}) on conflict do nothing`
  const head = await lockedHead(tx, centreId)
  if (!head) throw new Error('the audit chain has no head')
  return head
}
