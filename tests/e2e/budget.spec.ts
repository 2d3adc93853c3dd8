import { expect, test } from '@playwright/test'
import { doors, type Ids } from './doors-table.ts'
import { address, asSuperuser, fromScript } from './service.ts'

/**
 * SQL statements of each page, the session's two and each transaction's one included, as the database counts
 * them. None may exceed ten; a page that is not here fails.
 */
const budgets: Record<string, number> = {
  'page.tsx': 2,
  'sign-in/page.tsx': 2,
  'password/page.tsx': 2,
  'password/[token]/page.tsx': 4,
  'account/page.tsx': 4,
  'account/notifications/page.tsx': 4,
  'notifications/page.tsx': 4,
  'specifications/page.tsx': 2,
  'specifications/[body]/[name]/page.tsx': 2,
  'specifications/[body]/[name]/[code]/page.tsx': 2,
  'portfolio/page.tsx': 9,
  'portfolio/coverage/page.tsx': 6,
  'portfolio/names/page.tsx': 4,
  'portfolio/evidence/page.tsx': 4,
  'portfolio/evidence/new/page.tsx': 2,
  'portfolio/evidence/[evidenceId]/page.tsx': 7,
  'portfolio/evidence/[evidenceId]/copies/page.tsx': 4,
  // With a session cookie; the service worker fetches it without one.
  'offline/page.tsx': 2,
  'portfolio/evidence/[evidenceId]/submit/page.tsx': 8,
  'portfolio/criteria/[registrationId]/[code]/page.tsx': 9,
  'portfolio/plan/page.tsx': 10,
  'portfolio/plan/new/page.tsx': 9,
  'assess/candidates/[candidateId]/plan/page.tsx': 9,
  'assess/candidates/[candidateId]/plan/new/page.tsx': 9,
  'assess/page.tsx': 6,
  'assess/candidates/page.tsx': 4,
  'assess/evidence/[evidenceId]/page.tsx': 6,
  'assess/registrations/[registrationId]/page.tsx': 8,
  'assess/units/[unitProgressId]/page.tsx': 5,
  'assess/criteria/[registrationId]/[code]/page.tsx': 9,
  'quality/page.tsx': 8,
  'quality/units/page.tsx': 4,
  'quality/units/[unitProgressId]/page.tsx': 6,
  'quality/samples/[sampleId]/page.tsx': 4,
  'quality/picks/[pickId]/page.tsx': 6,
  'quality/criteria/[registrationId]/[code]/page.tsx': 9,
  'external/page.tsx': 7,
  'external/units/[unitProgressId]/page.tsx': 6,
  'centre/page.tsx': 8,
  'centre/people/page.tsx': 4,
  'centre/people/invite/page.tsx': 2,
  'centre/people/[personId]/page.tsx': 4,
  'centre/registrations/page.tsx': 5,
  'centre/registrations/new/page.tsx': 4,
  'centre/registrations/[registrationId]/page.tsx': 5,
  'centre/approvals/page.tsx': 4,
}

/** Any page. */
const highest = 10

interface Crowd {
  cookies: Record<string, string>
  ids: Ids
}

let people: Crowd
let crowds: { few: Crowd; many: Crowd }
test.beforeAll(async () => {
  test.setTimeout(600_000)
  people = fromScript('doors-people.ts')
  crowds = fromScript('crowds.ts')
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

const pages = doors.filter(({ file }) => file.endsWith('page.tsx'))
for (const { file, path, lets } of pages)
  test(`the budget of ${file}`, async () => {
    const who = typeof lets === 'string' ? 'candidate' : lets[0]!
    const measured = await statementsOf(path(people.ids), people.cookies[who] ?? '')
    expect(budgets[file], `${file} has no budget`).toBeDefined()
    expect(measured).toBeLessThanOrEqual(budgets[file] ?? 0)
    expect(budgets[file]).toBeLessThanOrEqual(highest)
  })

test.describe('with sixty of everything instead of three', () => {
  for (const { file, path, lets } of pages)
    test(`as many statements for ${file}`, async () => {
      const who = typeof lets === 'string' ? 'candidate' : lets[0]!
      const of = ({ ids, cookies }: Crowd) => statementsOf(path(ids), cookies[who] ?? '')
      expect(path(crowds.many.ids), 'crowds.ts makes what the page shows').not.toContain('undefined')
      expect(await of(crowds.many)).toBe(await of(crowds.few))
    })
})
