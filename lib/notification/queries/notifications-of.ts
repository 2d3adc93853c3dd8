import type { Tx } from '#lib/db.ts'
import { type Page, pageOf, pageSize, type Turn } from '#lib/people/page-rules.ts'
import { Prisma } from '#prisma/client/client.ts'
import type { Seat } from '#prisma/client/enums.ts'

export interface Notification {
  readonly id: string
  /** With `{evidence}` where the title goes. */
  readonly sentence: string
  /** Of what was handed in last: a draft is its candidate's own, and what was erased is gone from here too. */
  readonly title: string | null
  readonly seat: Seat
  readonly createdAt: Date
  readonly readAt: Date | null
}

const titled = Prisma.sql`
  select n.id, n.sentence, n.seat, n.created_at as "createdAt", n.read_at as "readAt", v.title
  from notification n
  left join lateral (
    select title from evidence_version
    where evidence_id = substring(n.address from '/evidence/([0-9a-f-]{36})')::uuid and submitted_at is not null
    order by number desc limit 1
  ) v on true`

interface Whose {
  readonly centreId: string
  readonly personId: string
}

/** A page of somebody's own notifications, the latest first: one statement. */
export async function notificationsOf(
  tx: Tx,
  { centreId, personId }: Whose,
  turn: Turn,
): Promise<Page<Notification>> {
  const { after, before } = turn
  const rows = await tx.$queryRaw<Notification[]>`${titled}
    where n.person_id = ${personId}::uuid and n.centre_id = ${centreId}::uuid
      ${after ? Prisma.sql`and n.id < ${after}::uuid` : Prisma.empty}
      ${before ? Prisma.sql`and n.id > ${before}::uuid` : Prisma.empty}
    order by n.id ${before ? Prisma.sql`asc` : Prisma.sql`desc`} limit ${pageSize + 1}`
  return pageOf(before ? rows.toReversed() : rows, turn)
}
