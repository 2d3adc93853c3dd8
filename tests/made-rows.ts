import type pg from 'pg'

/** A value for a column of any type that the tables have. */
const made: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `gen_random_uuid()::text`,
  bool: 'true',
  int4: '1',
  int8: '1',
  jsonb: `'{}'::jsonb`,
  timestamptz: 'now()',
  date: 'current_date',
  _text: `'{}'::text[]`,
  _uuid: `'{}'::uuid[]`,
}

/** What a check of the table wants besides. */
const wanted: Record<string, Record<string, string>> = {
  message: { registration_id: 'null', criterion_id: 'null' },
}

interface Column {
  name: string
  type: string
  category: string
}

/** The columns and values of one row for this table, with what `given` says of some of them, as SQL. */
export async function aRowFor(
  client: pg.Client,
  table: string,
  given: Record<string, string> = {},
): Promise<{ columns: string; values: string }> {
  const { rows } = await client.query<Column>(
    `select a.attname as name, t.typname as type, t.typtype as category
     from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  )
  const values = rows.map(
    ({ name, type, category }) =>
      given[name] ??
      wanted[table]?.[name] ??
      (category === 'e' ? `(enum_range(null::${type}))[1]` : (made[type] ?? 'null')),
  )
  return { columns: rows.map(({ name }) => `"${name}"`).join(', '), values: values.join(', ') }
}

/** Runs `work` with foreign keys and triggers asleep: what matters is only that a row is there. */
export async function unchecked(superuser: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await superuser.query('set session_replication_role = replica')
  await work()
  await superuser.query('set session_replication_role = default')
}
