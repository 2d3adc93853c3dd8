import type { TestDatabase } from '#tests/database.ts'

/** The deeds that a centre's chain holds about one record, in order. */
export async function deedsAbout(db: TestDatabase, centreId: string, subjectId: string): Promise<string[]> {
  const { rows } = await db.owner.query<{ deed: string }>(
    'select deed from audit_event where centre_id = $1 and subject_id = $2 order by seq',
    [centreId, subjectId],
  )
  return rows.map(({ deed }) => deed)
}

/** The seats that somebody holds in a centre. */
export async function seatsOf(db: TestDatabase, centreId: string, personId: string): Promise<string[]> {
  const { rows } = await db.owner.query<{ seat: string }>(
    'select seat from membership where centre_id = $1 and person_id = $2 and ended_at is null order by seat',
    [centreId, personId],
  )
  return rows.map(({ seat }) => seat)
}

/** The allocations of a registration that stand. */
export async function allocationsOf(db: TestDatabase, registrationId: string) {
  const { rows } = await db.owner.query<{ id: string; personId: string; role: string }>(
    'select id, person_id as "personId", role from allocation where registration_id = $1 and ended_at is null order by role',
    [registrationId],
  )
  return rows
}
