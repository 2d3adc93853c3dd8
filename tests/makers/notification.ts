import type { Actor } from '#lib/people/rules.ts'
import type { TestDatabase } from '#tests/database.ts'

export interface ToldRow {
  readonly id: string
  readonly kind: string
  readonly seat: string
  readonly sentence: string
  readonly address: string
  readonly read: boolean
  readonly mailed: boolean
}

/** What somebody was told in their centre, in the order in which it happened. */
export async function toldTo(db: TestDatabase, { personId, centreId }: Actor): Promise<ToldRow[]> {
  const { rows } = await db.owner.query<ToldRow>(
    `select id, kind, seat::text, sentence, address, read_at is not null as read, mailed_at is not null as mailed
     from notification where person_id = $1 and centre_id = $2 order by id`,
    [personId, centreId],
  )
  return rows
}

/** The same of one kind, as sentences. */
export const sentencesTo = async (db: TestDatabase, actor: Actor, kind: string): Promise<string[]> =>
  (await toldTo(db, actor)).filter(row => row.kind === kind).map(({ sentence }) => sentence)
