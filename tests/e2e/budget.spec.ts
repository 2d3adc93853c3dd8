import { expect, test } from '@playwright/test'
import { doors, type Ids } from './doors-table.ts'
import { address, asSuperuser, fromScript } from './service.ts'

/**
 * SQL statements of each page, the session's two and each transaction's one included, as the database counts
 * them. None may exceed ten; a page that is not here fails.
 */
const budgets: Record<string, number> = {}

const highest = 10

let people: { cookies: Record<string, string>; ids: Ids }
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  people = fromScript('doors-people.ts')
  await asSuperuser(client => client.query('create extension if not exists pg_stat_statements'))
})

async function statementsOf(path: string, cookie: string): Promise<number> {
  const get = async () => (await fetch(address() + path, { redirect: 'manual', headers: { cookie } })).text()
  await get()
  await asSuperuser(client => client.query('select pg_stat_statements_reset()'))
  await get()
  return asSuperuser(async client => {
    const { rows } = await client.query<{ calls: number }>(
      `select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname = 'portfolio_app' and s.query not ilike '%pgboss%'`,
    )
    return rows[0]?.calls ?? 0
  })
}

for (const { file, path, lets } of doors.filter(({ file }) => file.endsWith('page.tsx')))
  test(`the budget of ${file}`, async () => {
    const who = typeof lets === 'string' ? 'candidate' : lets[0]!
    const measured = await statementsOf(path(people.ids), people.cookies[who] ?? '')
    console.log(`${file}: ${measured}`)
    expect(budgets[file], `${file} has no budget`).toBeDefined()
    expect(measured).toBeLessThanOrEqual(budgets[file] ?? 0)
    expect(budgets[file]).toBeLessThanOrEqual(highest)
  })
