import type { BrowserContext, Page } from '@playwright/test'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { type Draft, NewEvidence } from './pages/evidence.ts'
import { password } from './pages/people.ts'
import { accessible, expect, fits, signIn, test } from './portfolio.ts'

test.describe.configure({ timeout: 300_000 })

let owner: NewCandidate
// The browser itself says in its console that it is offline.
test.use({ quiet: undefined })

test.beforeEach(async ({ browser, page }) => {
  owner = await newCandidate(browser, 'Offline')
  await signIn(page, owner.email, password)
})

const photo = {
  name: 'board.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Says that the device is theirs, and waits until it is ready for a time without a network. */
async function keepsDrafts(page: Page): Promise<void> {
  await page.goto('/portfolio')
  await page.getByRole('button', { name: 'Keep drafts on this device' }).click()
  await expect(page.getByText('Your drafts are kept on this device.')).toBeVisible()
  await ready(page)
}

const ready = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          await navigator.serviceWorker.ready
          return Boolean(navigator.serviceWorker.controller && (await caches.match('/offline')))
        }),
      { timeout: 60_000 },
    )
    .toBe(true)

async function aDraft(page: Page, title: string): Promise<Draft> {
  const fresh = await NewEvidence.open(page, 'Case study')
  await fresh.title.fill(title)
  return fresh.saved(title)
}

/** A network that leads nowhere: the device believes that it is online, and nobody answers. */
async function unreachable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => true }))
  await context.setOffline(true)
}

const kept = (page: Page) => page.locator('[data-autosave]')

test('the portfolio can be installed', async ({ page, request }) => {
  await page.goto('/portfolio')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = await (await request.get(address ?? '')).json()
  expect(manifest).toMatchObject({ start_url: '/portfolio', display: 'standalone', scope: '/' })
  expect(manifest.name).toBeTruthy()
  const sizes = manifest.icons.map(
    ({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose ?? 'any'}`,
  )
  expect(sizes).toEqual(['192x192 any', '512x512 any', '512x512 maskable'])
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src)
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type])
  }
  await ready(page)
  const faults = await (await page.context().newCDPSession(page)).send('Page.getInstallabilityErrors')
  expect(faults.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('what the device caches holds nobody’s data', async ({ page }) => {
  await keepsDrafts(page)
  await aDraft(page, 'Never in a cache')
  const cached = await page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        found.push(new URL(request.url).pathname)
        found.push(await (await cache.match(request))!.text())
      }
    }
    return found
  })
  const paths = cached.filter((_, index) => index % 2 === 0)
  expect(paths.filter(path => path !== '/offline' && !path.startsWith('/_next/static/'))).toEqual([])
  expect(cached.join()).not.toContain(owner.name)
  expect(cached.join()).not.toContain('Never in a cache')
})

test('a draft goes on while the network is off, over a reload, and is sent when it is back', async ({
  page,
  context,
}) => {
  const draft = await aDraft(page, 'On the bus')
  const address = page.url()
  await keepsDrafts(page)
  await page.goto(address)
  await context.setOffline(true)
  await draft.text.fill('Half of it, ')
  await expect(kept(page)).toContainText(/Not saved: no network; kept on this device \d\d:\d\d/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this device')
  const text = page.getByLabel('Text', { exact: true })
  await expect(text).toHaveValue('Half of it, ')
  await page.setViewportSize({ width: 320, height: 700 })
  await accessible(page)
  await fits(page)
  await text.fill('Half of it, and the rest.')
  await expect(kept(page)).toContainText('Not saved: no network; kept on this device')
  await page.reload()
  await expect(text).toHaveValue('Half of it, and the rest.')
  await context.setOffline(false)
  await expect(kept(page)).toContainText(/^Saved/)
  await page.goto(address)
  await expect(draft.text).toHaveValue('Half of it, and the rest.')
})

test('a new draft with photos, made while the service is away, arrives once', async ({ page, context }) => {
  await keepsDrafts(page)
  await unreachable(context)
  await page.goto('/portfolio/evidence/new')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this device')
  await expect(page.getByText('There is no network, or the service does not answer')).toBeVisible()
  await page.getByLabel('What kind of evidence it is').selectOption({ label: 'Work product' })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByLabel('Title').fill('The activity board')
  await page.getByLabel('Take a photo').setInputFiles(photo)
  await expect(page.getByText('Waits to be sent')).toBeVisible()
  await expect(kept(page)).toContainText('kept on this device')
  await page.reload()
  await expect(page.getByText('1 draft and 1 photo or file wait to be sent.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  await accessible(page)
  await fits(page)

  await context.setOffline(false)
  await expect(page.getByText('Everything has been sent.')).toBeVisible()
  await page.goto('/portfolio/evidence')
  const link = page.getByRole('link', { name: 'The activity board' })
  await expect(link).toHaveCount(1)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The activity board')
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('main').getByText('board.png').first()).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 90_000 })
})

test('what was changed elsewhere while this device was away loses nothing', async ({
  page,
  context,
  visit,
}) => {
  const draft = await aDraft(page, 'On two devices')
  const address = page.url()
  await draft.text.fill('As it was')
  await draft.save()
  await draft.told('Your draft is saved.')
  await keepsDrafts(page)
  await page.goto(address)
  await context.setOffline(true)
  await draft.text.fill('From the phone')
  await expect(kept(page)).toContainText('kept on this device')

  const laptop = await visit()
  await signIn(laptop, owner.email, password)
  await laptop.goto(address)
  await laptop.getByLabel('Text', { exact: true }).fill('From the laptop')
  await expect(kept(laptop)).toContainText(/^Saved/)

  await context.setOffline(false)
  const panel = page.getByRole('region', { name: /^This draft was changed elsewhere/ })
  await expect(panel).toContainText('From the laptop')
  await panel.getByRole('button', { name: 'Keep both, one after the other' }).click()
  await expect(kept(page)).toContainText(/^Saved/)
  await page.reload()
  await expect(draft.text).toHaveValue('From the laptop\n\nFrom the phone')
})

test('signing out warns of what was not sent, then leaves nothing on the device', async ({
  page,
  context,
}) => {
  const draft = await aDraft(page, 'Not sent')
  await keepsDrafts(page)
  await page.goBack()
  await context.route('**/portfolio/drafts/**', route => route.abort())
  await draft.text.fill('Words that were never sent')
  await expect(kept(page)).toContainText('kept on this device')
  await page.locator('header summary', { hasText: owner.name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  const warning = page.getByRole('dialog', { name: 'Not everything has been sent' })
  await expect(warning).toContainText(
    '1 draft has not been sent. If you sign out, it will be deleted from this device.',
  )
  await accessible(page, 'dialog')
  await warning.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(draft.text).toHaveValue('Words that were never sent')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await warning.getByRole('button', { name: 'Delete and sign out' }).click()
  await expect(page.getByText('You have signed out.')).toBeVisible()
  const left = await page.evaluate(async () => ({
    stored: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ stored: [], databases: [], caches: [] })
})

test('somebody else on the device never sees the drafts of its owner, who finds them again', async ({
  page,
  context,
  browser,
}) => {
  const draft = await aDraft(page, 'Mine alone')
  await keepsDrafts(page)
  await page.goBack()
  await context.setOffline(true)
  await draft.text.fill('Typed before the session ended')
  await expect(kept(page)).toContainText('kept on this device')
  await context.setOffline(false)
  await context.clearCookies()
  const other = await newCandidate(browser, 'Second')
  await signIn(page, other.email, password)
  await page.goto('/portfolio')
  await expect(page.getByText('Somebody else keeps drafts on this device')).toBeVisible()
  await page.goto('/offline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On this device')
  await expect(page.getByText('Mine alone')).toHaveCount(0)
  await page.goto('/portfolio')
  await page.locator('header summary', { hasText: other.name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You have signed out.')).toBeVisible()

  await signIn(page, owner.email, password)
  await page.goto('/portfolio/evidence')
  await page.getByRole('link', { name: 'Mine alone' }).click()
  await expect(draft.text).toHaveValue('Typed before the session ended')
})

test('the route of drafts answers each person about their own alone', async ({
  page,
  visit,
  browser,
  request,
}) => {
  await aDraft(page, 'Asked for')
  const id = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const address = `/portfolio/drafts/${id}`
  const mine = await (await page.request.get(address)).json()
  expect(mine.fields.title).toEqual(['Asked for'])
  const origin = new URL(page.url()).origin
  const { owner: personId } = await (await page.request.get('/portfolio/drafts')).json()
  const data = {
    owner: personId,
    revision: 1,
    edits: { title: { was: [['Asked for']], is: ['Taken over'] } },
  }
  const other = await visit()
  const stranger = await newCandidate(browser, 'Stranger')
  await signIn(other, stranger.email, password)
  const { owner: strangerId } = await (await other.request.get('/portfolio/drafts')).json()
  const headers = { origin }
  expect((await other.request.get(address)).status()).toBe(404)
  expect((await other.request.post(address, { data, headers })).status()).toBe(401)
  expect(
    (await other.request.post(address, { data: { ...data, owner: strangerId }, headers })).status(),
  ).toBe(404)
  expect((await request.post(address, { data, headers })).status()).toBe(401)
  expect(
    (await page.request.post(address, { data, headers: { origin: 'https://elsewhere.example' } })).status(),
  ).toBe(403)
  expect((await page.request.post(address, { data: { nonsense: 1 }, headers })).status()).toBe(400)
  expect((await (await page.request.get(address)).json()).fields.title).toEqual(['Asked for'])
  expect((await page.request.post(address, { data, headers })).status()).toBe(200)
})
