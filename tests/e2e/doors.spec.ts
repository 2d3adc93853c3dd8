import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Deed, type Door, deeds, doors, type Ids, insiders } from './doors-table.ts'
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
  if (who === 'signed out') return lets === 'public' || status === 307 ? '200' : 'sign-in'
  if (typeof lets === 'string') return String(status)
  const seat = who.replace(' elsewhere', '')
  const mayHere = (lets as readonly string[]).includes(seat)
  return mayHere && (seatOnly || who === seat) ? '200' : '404'
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

/** What somebody is shown, without what differs each time and without the ids that they themselves sent. */
const shown = (body: string, sent: Ids) =>
  Object.values(sent)
    .filter(id => String(id).length === 36)
    .reduce((text, id) => text.replaceAll(id, 'ID'), body)
    .replaceAll(/[A-Za-z0-9+/]{22}==/g, 'NONCE')

/** An id that exists in another centre is answered like one that does not exist at all. */
for (const door of doors.filter(({ path }) => path({}).includes('undefined')))
  test(`nothing is learned by guessing at ${door.file}`, async () => {
    const made = (ids: Ids) => door.path(ids)
    const nowhere = Object.fromEntries(
      Object.keys(people.ids).map(key => [key, '00000000-0000-7000-8000-000000000000']),
    )
    for (const who of insiders) {
      const [there, none] = await Promise.all([ask(who, made(people.elsewhere)), ask(who, made(nowhere))])
      expect(there.status, who).toBe(404)
      expect(shown(there.body, people.elsewhere), who).toBe(shown(none.body, nowhere))
    }
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

/** How far the chain of every centre has come: a deed that was done has moved it. */
const heads = () =>
  asSuperuser(async client => {
    const { rows } = await client.query(
      'select centre_id, seq from audit_head where centre_id = any($1) order by 1',
      [[people.ids.centre, people.elsewhere.centre]],
    )
    return rows
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
    const before = await heads()
    for (const who of outsidersOf(deed)) {
      const { status, body, location } = await post(deed, who)
      const refused =
        status === 404 ||
        location.includes('/sign-in') ||
        /error-summary|role="alert"|signed out|does not exist/i.test(body)
      expect(refused, `${who} was answered ${status}`).toBe(true)
    }
    const inside =
      deed.lets === 'public' ? 'signed out' : deed.lets === 'signed in' ? 'candidate' : deed.lets[0]!
    for (const origin of ['https://elsewhere.example', 'null', undefined])
      expect((await post(deed, inside, origin ? { origin } : {})).status, `from ${origin}`).toBe(403)
    expect(await heads()).toEqual(before)

    if (deed.notDone) return
    const done = await post(deed, inside)
    expect(
      await heads(),
      `${inside} was answered ${done.status}: ${done.body.match(/<main[\s\S]{0,3000}/)?.[0] ?? ''}`,
    ).not.toEqual(before)
  })
