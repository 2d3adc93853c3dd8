import { beforeAll, describe, expect, it } from 'vitest'
import { appendOnly } from '#prisma/grants.ts'
import { useDatabase } from '#tests/database.ts'
import { aRowFor, unchecked } from '#tests/made-rows.ts'

const db = useDatabase()

beforeAll(() =>
  unchecked(db.superuser, async () => {
    for (const table of appendOnly) {
      const { columns, values } = await aRowFor(db.superuser, table)
      await db.superuser.query(`insert into ${table} (${columns}) values (${values})`)
    }
  }),
)

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
