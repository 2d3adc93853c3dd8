import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Deed, type Door, deeds, doors, type Ids, type Insider, insiders } from './doors-table.ts'
import { address, asSuperuser, fromScript } from './service.ts'

interface People {
  cookies: Record<string, string>
  ids: Ids
  elsewhere: Ids
}

let people: People
test.beforeAll(() => {
  people = fromScript<People>('doors-people.ts')
})

const everybody = [...insiders, ...insiders.map(name => `${name} elsewhere`), 'signed out']

async function ask(
  who: string,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; location: string; body: string }> {
  const cookie = people.cookies[who]
  const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) }
  const answer = await fetch(address() + path, { redirect: 'manual', ...init, headers })
  return { status: answer.status, location: answer.headers.get('location') ?? '', body: await answer.text() }
}

/** What somebody may expect at a door, in one word. */
function expected({ lets, status = 200, seatOnly }: Door, who: string): string {
  if (who === 'signed out')
    return lets === 'public' || (lets === 'signed in' && status === 307) ? '200' : 'sign-in'
  if (typeof lets === 'string') return String(status)
  const seat = who.replace(' elsewhere', '')
  const mayHere = (lets as readonly string[]).includes(seat)
  return mayHere && (seatOnly || who === seat) ? String(status) : '404'
}

const wordFor = ({ status, location }: { status: number; location: string }) =>
  location.includes('/sign-in?next=') ? 'sign-in' : String(status)

for (const door of doors)
  test(`the door ${door.file}`, async () => {
    const answers = await Promise.all(
      everybody.map(async who => [who, wordFor(await ask(who, door.path(people.ids)))]),
    )
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(everybody.map(who => [who, expected(door, who)])),
    )
  })

/** What somebody is shown, without what differs each time and without ids: those that they sent, and their own. */
const shown = (body: string) =>
  body
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/[A-Za-z0-9+/]{22}==/g, 'NONCE')

/** An id that exists in another centre, or in this one for others, is answered like one that does not exist at all. */
for (const door of doors.filter(({ path }) => path({}).includes('undefined')))
  test(`nothing is learned by guessing at ${door.file}`, async () => {
    const made = (ids: Ids) => door.path(ids)
    const nowhere = Object.fromEntries(
      Object.keys(people.ids).map(key => [key, '00000000-0000-7000-8000-000000000000']),
    )
    const compare = async (who: Insider) => {
      const none = await ask(who, made(nowhere))
      const guessed = expected(door, who) === '404' ? [people.elsewhere, people.ids] : [people.elsewhere]
      for (const ids of guessed) {
        const there = await ask(who, made(ids))
        expect(there.status, who).toBe(404)
        expect(shown(there.body), who).toBe(shown(none.body))
      }
      // Whole as it comes, for a browser without scripts.
      if (door.file.endsWith('page.tsx'))
        expect(none.body, who).toMatch(/This (page|file) does not exist, or you have no access to it\./)
    }
    await Promise.all(insiders.map(compare))
  })

const manifest = (): Record<string, { filename?: string; exportedName?: string }> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../.next/server/server-reference-manifest.json'), 'utf8'),
  ).node

function idOf({ action }: Deed): string {
  const found = Object.entries(manifest()).find(
    ([, { filename, exportedName }]) => `${filename} ${exportedName}` === `app/${action}`,
  )
  if (!found) throw new Error(`no action ${action} in the build`)
  return found[0]
}

/** The form as a browser without JavaScript posts it. */
function post(deed: Deed, who: string, headers: Record<string, string> = { origin: address() }) {
  const form = new FormData()
  form.set('$ACTION_REF_1', '')
  form.set('$ACTION_1:0', JSON.stringify({ id: idOf(deed), bound: '$@1' }))
  form.set('$ACTION_1:1', '[{}]')
  form.set('$ACTION_KEY', 'k1')
  for (const [name, value] of Object.entries(deed.fields(people.ids))) form.append(name, value)
  return ask(who, deed.path(people.ids), { method: 'POST', body: form, headers })
}

/**
 * Every row that both centres and their people have, table by table, as a count and a digest: nothing was done if all
 * are as before. Other tests work in other centres meanwhile.
 */
const everything = () =>
  asSuperuser(async client => {
    const ours = [people.ids.centre, people.elsewhere.centre]
    const { rows: tables } = await client.query<{ name: string; key: string }>(
      `select c.relname as name, min(a.attname) as key
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and (a.attname = 'centre_id' or (a.attname, c.relname) in
           (('id', 'centre'), ('id', 'person'), ('person_id', 'session'), ('person_id', 'password_link')))
       group by 1 order by 1`,
    )
    const digests = tables.map(({ name, key }) => {
      const which = ['person', 'session', 'password_link'].includes(name)
        ? `in (select person_id from membership where centre_id = any($1))`
        : `= any($1)`
      return `select '${name}' as table, count(*)::int, md5(string_agg(t::text, ' ' order by t::text)) as digest
        from ${name} t where ${key} ${which}`
    })
    const { rows } = await client.query(digests.join(' union all '), [ours])
    return rows
  })

test('the table knows every table in which somebody could leave a mark', async () => {
  const looked = (await everything()).map(({ table }) => table)
  const { rows } = await asSuperuser(client =>
    client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    ),
  )
  const left = rows.map(({ name }) => name).filter(name => !looked.includes(name))
  expect(left.toSorted()).toEqual(
    [
      '_prisma_migrations',
      'criterion',
      'outcome',
      'specification',
      'specification_unit',
      'throttle',
      'unit',
    ].toSorted(),
  )
})

function outsidersOf({ lets, seatOnly }: Deed): string[] {
  if (lets === 'public') return []
  if (lets === 'signed in') return ['signed out']
  const may = (who: string) => {
    const seat = who.replace(' elsewhere', '')
    return (lets as readonly string[]).includes(seat) && (seatOnly || who === seat)
  }
  return everybody.filter(who => !may(who))
}

for (const deed of deeds)
  test(`the deed ${deed.action}`, async () => {
    const before = await everything()
    for (const who of outsidersOf(deed)) {
      const { status, body, location } = await post(deed, who)
      const refused =
        status === 404 ||
        location.includes('/sign-in') ||
        /error-summary|role="alert"|signed out|does not exist/i.test(body)
      expect(refused, `${who} was answered ${status}`).toBe(true)
    }
    const first =
      deed.lets === 'public' ? 'signed out' : deed.lets === 'signed in' ? 'candidate' : deed.lets[0]!
    const inside = deed.by ?? first
    for (const origin of ['https://elsewhere.example', 'null', undefined])
      expect((await post(deed, inside, origin ? { origin } : {})).status, `from ${origin}`).toBe(403)
    expect(await everything()).toEqual(before)

    const done = await post(deed, inside)
    if (deed.told) return expect(done.body).toMatch(deed.told)
    expect(
      await everything(),
      `${inside} was answered ${done.status}: ${done.body.match(/<main[\s\S]{0,3000}/)?.[0] ?? ''}`,
    ).not.toEqual(before)
  })
