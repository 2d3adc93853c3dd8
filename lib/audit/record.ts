import type { Asker, Tx } from '#lib/db.ts'
import { canonical, genesis, hashOf } from './chain.ts'
import type { AuditEntry } from './deeds.ts'

/**
 * Appends events to the asking centre's chain, in the order given and in as many statements for many as for one.
 * It is a command's last write and takes the command's own transaction, so that a deed and its record stand or
 * fall together; the head of the chain is locked until then.
 */
export async function record(tx: Tx, asker: Asker, at: Date, ...entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const { centreId, personId } = asker
  const head = (await lockedHead(tx, centreId)) ?? (await firstHead(tx, centreId))
  const links = linksAfter(head, asker, at, entries)
  const column = <Name extends keyof NewLink>(name: Name) => links.map(link => link[name])
  const last = links.at(-1)
  await tx.$executeRaw`
    with appended as (
      insert into audit_event (centre_id, seq, previous_hash, hash, event, deed, subject_id, person_id, at)
      select ${centreId}::uuid, seq, previous_hash, hash, event, deed, subject_id, ${personId}::uuid, ${at}
      from unnest(${column('seq')}::int[], ${column('previousHash')}::text[], ${column('hash')}::text[],
        ${column('event')}::text[], ${column('deed')}::text[], ${column('subjectId')}::text[])
        as link (seq, previous_hash, hash, event, deed, subject_id)
    )
    update audit_head set seq = ${last?.seq}, hash = ${last?.hash} where centre_id = ${centreId}::uuid`
}

interface Head {
  readonly seq: number
  readonly hash: string
}

interface NewLink extends Head {
  readonly previousHash: string
  readonly event: string
  readonly deed: string
  readonly subjectId: string
}

function linksAfter(
  head: Head,
  { centreId, personId, seat }: Asker,
  at: Date,
  entries: readonly AuditEntry[],
): NewLink[] {
  const links: NewLink[] = []
  for (const entry of entries) {
    const { seq: before, hash: previousHash } = links.at(-1) ?? head
    const seq = before + 1
    const event = canonical({ seq, centreId, personId, seat, at: at.toISOString(), ...entry })
    const hash = hashOf(previousHash, event)
    links.push({ seq, previousHash, hash, event, deed: entry.deed, subjectId: entry.subjectId })
  }
  return links
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
