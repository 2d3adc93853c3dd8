import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '#lib/db.ts'
import { useDatabase } from '#tests/database.ts'
import { aRowFor, unchecked } from '#tests/made-rows.ts'
import { aCentre, aPerson } from '#tests/makers/centre.ts'

const db = useDatabase()
const ours = '01900000-0000-7000-8000-00000000000a'
const theirs = '01900000-0000-7000-8000-00000000000b'

/** Every table that has a centre, as the database has them today: a new one joins these tests by itself. */
let tables: string[] = []

beforeAll(async () => {
  const { rows } = await db.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'centre_id'
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
  )
  tables = rows.map(({ name }) => name)
  await unchecked(db.superuser, async () => {
    for (const table of tables)
      for (const centre of [ours, theirs]) {
        const { columns, values } = await aRowFor(db.superuser, table, { centre_id: `'${centre}'` })
        await db.superuser.query(`insert into ${table} (${columns}) values (${values})`)
      }
  })
})

const asking = (centre: string) => db.app.query(`select set_config('app.centre', $1, false)`, [centre])
const centresSeen = async (table: string) => {
  const { rows } = await db.app.query<{ centre_id: string }>(`select distinct centre_id from ${table}`)
  return rows.map(row => row.centre_id)
}

describe('row-level security, asked as the application’s role in plain SQL', () => {
  it('has a table to guard', () => expect(tables.length).toBeGreaterThan(20))

  it('shows every table’s rows of the asking centre and of no other', async () => {
    await asking(ours)
    for (const table of tables) expect({ [table]: await centresSeen(table) }).toEqual({ [table]: [ours] })
  })

  it('shows nothing to somebody who names no centre', async () => {
    await asking('')
    for (const table of tables) expect({ [table]: await centresSeen(table) }).toEqual({ [table]: [] })
  })

  it('takes no row for another centre', async () => {
    await asking(ours)
    for (const table of tables) {
      const { columns, values } = await aRowFor(db.superuser, table, { centre_id: `'${theirs}'` })
      const insert = db.app.query(`insert into ${table} (${columns}) values (${values})`)
      await expect(insert, table).rejects.toThrow(/violates row-level security policy/)
    }
  })

  it('moves no row to another centre, and reaches no row of one', async () => {
    await asking(ours)
    const { rows } = await db.app.query<{ name: string }>(
      `select relname as name from pg_class where relname = any($1) and has_table_privilege(oid, 'update')`,
      [tables],
    )
    for (const { name } of rows.filter(row => row.name !== 'audit_head')) {
      const moved = db.app.query(`update ${name} set centre_id = '${theirs}'`)
      // A submitted version says so even before its policy does.
      await expect(moved, name).rejects.toThrow(/violates row-level security policy|submitted version cannot/)
      const { rowCount } = await db.app.query(
        `update ${name} set centre_id = centre_id where centre_id = '${theirs}'`,
      )
      expect({ [name]: rowCount }).toEqual({ [name]: 0 })
    }
  })

  it('cannot be switched off by the role it binds', async () => {
    await expect(db.app.query('alter table evidence disable row level security')).rejects.toThrow(
      /must be owner/,
    )
    await expect(db.app.query('set row_security = off; select * from evidence')).rejects.toThrow(
      /row-level security/,
    )
    await db.app.query('set row_security = on')
    await expect(db.app.query('set session_replication_role = replica')).rejects.toThrow(/permission denied/)
    await expect(db.app.query('create table mine ()')).rejects.toThrow(/permission denied/)
  })

  it('shows a centre the names of its own people only, and nobody’s session or link', async () => {
    const [a, b] = [await aCentre({ approved: false }), await aCentre({ approved: false })]
    const here = await aPerson(a, 'assessor')
    const there = await aPerson(b, 'assessor')
    const seen = await within(here, tx => tx.person.findMany({ select: { id: true } }))
    expect(seen.map(({ id }) => id).toSorted()).toEqual([here.personId, a.administrator.personId].toSorted())
    expect(await within(here, tx => tx.person.findUnique({ where: { id: there.personId } }))).toBeNull()
    expect(await within(here, tx => tx.centre.findMany({ select: { id: true } }))).toEqual([
      { id: a.centreId },
    ])
    expect(await within(here, tx => tx.session.count())).toBe(0)
    expect(await within(here, tx => tx.passwordLink.count())).toBe(0)
  })

  it('ends with the transaction that asked', async () => {
    const centre = await aCentre({ approved: false })
    await within(centre.administrator, tx => tx.membership.count())
    await asking('')
    expect(await centresSeen('membership')).toEqual([])
  })
})
