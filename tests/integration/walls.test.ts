import { expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'

const db = useDatabase()

it('has a row-level policy on every table that has a centre', async () => {
  const { rows } = await db.owner.query(`
    select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'centre_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))`)
  expect(rows).toEqual([])
})
