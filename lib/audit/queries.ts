import type { Tx } from '#lib/db.ts'
import type { Head, Link } from './chain.ts'

type Row = { [K in keyof Link]: Link[K] | null } & { headSeq: number | null; headHash: string | null }

/**
 * The next events of a centre's chain and its head, in one statement, hence as of one moment.
 * @param after the last event already seen; `null` for the first page, which starts below 1 so that nothing hides there
 */
export async function chainPage(
  tx: Tx,
  centreId: string,
  after: number | null,
  size: number,
): Promise<{ links: Link[]; head: Head | null }> {
  const rows = await tx.$queryRaw<Row[]>`
    select head.seq as "headSeq", head.hash as "headHash", e.centre_id as "centreId", e.seq,
      e.previous_hash as "previousHash", e.hash, e.event, e.deed, e.subject_id as "subjectId",
      e.person_id as "personId", e.at
    from (select 1) as once
    left join audit_head head on head.centre_id = ${centreId}::uuid
    left join lateral (
      select * from audit_event
      where centre_id = ${centreId}::uuid and (${after}::int is null or seq > ${after}::int)
      order by seq limit ${size}
    ) e on true
    order by e.seq`
  const [first] = rows
  const head =
    first?.headSeq != null && first.headHash != null ? { seq: first.headSeq, hash: first.headHash } : null
  return { links: rows.filter((row): row is Row & Link => row.seq !== null), head }
}
