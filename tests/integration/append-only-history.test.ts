import { beforeAll, describe, expect, it } from 'vitest'
import { appendOnly } from '#prisma/grants.ts'
import { useDatabase } from '#tests/database.ts'

const db = useDatabase()

/** A value for a column of any type that these tables have. */
const made: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  bool: 'true',
  int4: '1',
  int8: '1',
  jsonb: `'{}'::jsonb`,
  timestamptz: 'now()',
  _text: `'{}'::text[]`,
  _uuid: `'{}'::uuid[]`,
}

/** Puts one row into each table, with foreign keys and triggers asleep: what matters is that it is there. */
beforeAll(async () => {
  await db.superuser.query('set session_replication_role = replica')
  for (const table of appendOnly) {
    const { rows: columns } = await db.superuser.query<{ name: string; type: string; category: string }>(
      `select a.attname as name, t.typname as type, t.typtype as category
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
      [table],
    )
    const values = columns.map(({ type, category }) =>
      category === 'e' ? `(enum_range(null::${type}))[1]` : (made[type] ?? 'null'),
    )
    await db.superuser.query(`insert into ${table} values (${values.join(', ')})`)
  }
  await db.superuser.query('set session_replication_role = default')
})

describe.each(appendOnly)('the history in %s', table => {
  const deeds = [
    `update ${table} set centre_id = centre_id`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ]

  it.each(deeds)('refuses its owner to %s', async deed => {
    await expect(db.owner.query(deed)).rejects.toThrow('cannot be changed: add a row that supersedes instead')
  })

  it.each(deeds)('refuses the application to %s', async deed => {
    await expect(db.app.query(deed)).rejects.toThrow(/permission denied for table/)
  })
})

it('has a trigger for every table whose changes the grants refuse, and the other way round', async () => {
  const { rows } = await db.owner.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where p.proname = 'refuse_change'`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(appendOnly.toSorted())
})

describe('the head of the audit chain', () => {
  const centre = '01900000-0000-7000-8000-000000000001'
  beforeAll(() => db.owner.query(`insert into audit_head values ($1, 1, 'x')`, [centre]))

  it.each(['seq + 2', 'seq - 1', 'seq'])('does not move to %s', async to => {
    await expect(db.owner.query(`update audit_head set seq = ${to}`)).rejects.toThrow('grows by one event at a time')
  })
})
