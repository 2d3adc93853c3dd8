import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { aBox, aMovie, aPdf } from '#lib/file-store/made-files.ts'
import { foundChromium } from '../chromium.ts'
import { Account } from './pages/account.ts'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { type Draft, type FileToSend, NewEvidence } from './pages/evidence.ts'
import { password } from './pages/people.ts'
import { Uploads } from './pages/uploads.ts'
import { accessible, expect, fits, signIn, test } from './portfolio.ts'
import { address } from './service.ts'

test.use({
  permissions: ['camera', 'microphone'],
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? foundChromium() ?? undefined,
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
})

let owner: NewCandidate
let draft: Draft
let uploads: Uploads
let folder: string

test.beforeAll(async ({ browser }) => {
  owner = await newCandidate(browser, 'Patient Sender')
})

test.beforeEach(async ({ page }, info) => {
  folder = info.outputDir
  await mkdir(folder, { recursive: true })
  await signIn(page, owner.email, password)
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.fill('A log with files')
  draft = await fresh.saved('A log with files')
  uploads = new Uploads(page)
})

const megabyte = 1024 * 1024

/** A film on disk, large enough to be caught on the way, of bytes that nothing packs. */
async function film(name: string, size = 24 * megabyte): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, Buffer.concat([aMovie(), aBox('mdat', randomBytes(size))]))
  return path
}
const plan = (name: string): FileToSend => ({ name, mimeType: 'application/pdf', buffer: aPdf(name) })

// What one session says of the network, another cannot take back.
const sessions = new WeakMap<Page, CDPSession>()

/** The wifi of a care home: how many bytes a second it takes from this page, -1 for all, or 'gone'. */
async function wifi(page: Page, speed: number | 'gone'): Promise<void> {
  const browser = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, browser)
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', {
    offline: speed === 'gone',
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: speed === 'gone' ? -1 : speed,
  })
}

test('several files at once arrive in the draft while its text is being written', async ({ page }) => {
  await draft.text.fill('Half a sentence that nobody has saved')
  await uploads.choose(plan('Plan A.pdf'), plan('Plan B.pdf'), {
    name: 'setup.exe',
    mimeType: '',
    buffer: Buffer.from('MZ'),
  })
  await expect(uploads.kept('Plan A.pdf')).toBeVisible()
  await expect(uploads.kept('Plan B.pdf')).toBeVisible()
  await expect(uploads.row('setup.exe')).toContainText('is not a type that can be kept')
  await expect(draft.text).toHaveValue('Half a sentence that nobody has saved')
  await accessible(page)
  await uploads.press('Put away', 'setup.exe')
  await expect(uploads.row('setup.exe')).toHaveCount(0)
  await page.setViewportSize({ width: 320, height: 800 })
  await fits(page)
})

test('pauses, goes on, and can be cancelled', async ({ page }) => {
  await wifi(page, 3 * megabyte)
  await uploads.choose(await film('Handover.mp4'), await film('Mistake.mp4'))
  await expect.poll(() => uploads.sent('Handover.mp4')).toBeGreaterThan(0)
  await uploads.press('Pause', 'Handover.mp4')
  await expect(uploads.row('Handover.mp4')).toContainText('Paused at')
  await uploads.press('Cancel', 'Mistake.mp4')
  await expect(uploads.row('Mistake.mp4')).toHaveCount(0)
  const paused = await uploads.sent('Handover.mp4')
  await accessible(page)
  await wifi(page, -1)
  await uploads.press('Go on', 'Handover.mp4')
  await expect(uploads.kept('Handover.mp4')).toBeVisible({ timeout: 60_000 })
  expect(paused).toBeLessThan(24 * megabyte)
})

test('goes on after a reload, from where it was, once the same file is chosen again', async ({ page }) => {
  const recording = await film('Discussion.mp4')
  await wifi(page, 4 * megabyte)
  await uploads.choose(recording)
  await expect.poll(() => uploads.sent('Discussion.mp4')).toBeGreaterThan(9 * megabyte)
  await page.reload()
  await expect(uploads.row('Discussion.mp4')).toContainText('Choose the same file again')
  expect(await uploads.sent('Discussion.mp4')).toBeGreaterThanOrEqual(8 * megabyte)
  const created: string[] = []
  page.on('request', request => request.method() === 'POST' && created.push(request.url()))
  await wifi(page, -1)
  await uploads.choose(recording)
  await expect(uploads.kept('Discussion.mp4')).toBeVisible({ timeout: 60_000 })
  expect(created.filter(url => url.endsWith('/uploads'))).toEqual([])
})

test.describe('with the network lost', () => {
  // The browser itself says in its console that it is offline.
  test.use({ quiet: undefined })

  test('goes on by itself when it is back', async ({ page }) => {
    await wifi(page, 4 * megabyte)
    await uploads.choose(await film('Round.mp4'))
    await expect.poll(() => uploads.sent('Round.mp4')).toBeGreaterThan(megabyte)
    await wifi(page, 'gone')
    await expect(uploads.row('Round.mp4')).toContainText('The connection is lost')
    await accessible(page)
    await wifi(page, -1)
    await expect(uploads.kept('Round.mp4')).toBeVisible({ timeout: 60_000 })
  })
})

test('waits for somebody who was signed out on the way', async ({ page, visit }) => {
  await wifi(page, 3 * megabyte)
  await uploads.choose(await film('Interview.mp4', 40 * megabyte))
  await expect.poll(() => uploads.sent('Interview.mp4')).toBeGreaterThan(megabyte)
  const elsewhere = await visit()
  await signIn(elsewhere, owner.email, password)
  await (await Account.open(elsewhere)).signOutEverywhere()
  await expect(uploads.row('Interview.mp4')).toContainText('You have been signed out', { timeout: 30_000 })
  await accessible(page)
  const opened = page.context().waitForEvent('page')
  await uploads.row('Interview.mp4').getByRole('link', { name: 'sign in again' }).click()
  const tab = await opened
  await tab.getByLabel('E-mail address').fill(owner.email)
  await tab.getByLabel('Password', { exact: true }).fill(password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('A log with files')
  await tab.close()
  await wifi(page, -1)
  const goOn = uploads.row('Interview.mp4').getByRole('button', { name: 'Go on' })
  if (await goOn.isVisible()) await goOn.click().catch(() => undefined)
  await expect(uploads.kept('Interview.mp4')).toBeVisible({ timeout: 60_000 })
})

for (const [button, medium] of [
  ['Record sound', 'audio'],
  ['Record video', 'video'],
] as const)
  test(`${button.toLowerCase()} in the browser, hear it, keep it`, async ({ page }) => {
    await uploads.part.getByRole('button', { name: button }).click()
    const recorder = uploads.part.getByRole('group')
    await expect(recorder.getByRole('timer')).toHaveText('0:02')
    await recorder.getByRole('button', { name: 'Pause' }).click()
    await expect(uploads.part.getByRole('group', { name: 'Paused' })).toBeVisible()
    await accessible(page)
    await recorder.getByRole('button', { name: 'Go on recording' }).click()
    await recorder.getByRole('button', { name: 'Stop' }).click()
    await expect(uploads.part.getByRole('group', { name: 'not kept yet' }).locator(medium)).toBeVisible()
    await accessible(page)
    await recorder.getByRole('button', { name: 'Keep and send' }).click()
    await expect(
      page.getByRole('link', { name: /^Recording \d+ \w+ \d{4} \d\d\.\d\d\.(webm|mp4|m4a)$/ }),
    ).toBeVisible()
  })

test('speaks tus: offsets hold, and nobody else’s upload is there', async ({ page, visit }) => {
  const evidence = page.url().match(/evidence\/([\w-]{36})/)?.[1] ?? ''
  const bytes = aPdf('sent by hand')
  const encoded = (value: string) => Buffer.from(value).toString('base64')
  const begin = (headers: Record<string, string> = {}) =>
    page.request.post('/uploads', {
      headers: {
        origin: address(),
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `evidence ${encoded(evidence)},name ${encoded('Plan.pdf')},type ${encoded('')}`,
        ...headers,
      },
    })
  const made = await begin()
  expect(made.status()).toBe(201)
  const path = made.headers().location ?? ''
  expect(path).toMatch(/^\/uploads\/[\w-]{36}$/)

  const tus = { origin: address(), 'tus-resumable': '1.0.0' }
  const patch = (offset: number, data: Buffer, by = page) =>
    by.request.patch(path, {
      headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      data,
    })
  const offset = async () => (await page.request.head(path, { headers: tus })).headers()['upload-offset']

  expect((await patch(0, bytes.subarray(0, 30))).headers()['upload-offset']).toBe('30')
  expect((await patch(0, bytes.subarray(0, 30))).status(), 'the same piece twice').toBe(409)
  expect((await patch(90, bytes.subarray(90))).status(), 'a piece too far on').toBe(409)
  expect((await patch(30, Buffer.concat([bytes.subarray(30), Buffer.from('more')]))).status()).toBe(413)
  expect(await offset()).toBe('30')

  const stranger = await visit()
  for (const [status, enter] of [
    [401, async () => undefined],
    [
      404,
      async () => signIn(stranger, (await newCandidate(page.context().browser()!, 'Nosy')).email, password),
    ],
  ] as const) {
    await enter()
    expect((await patch(30, bytes.subarray(30), stranger)).status()).toBe(status)
    expect((await stranger.request.head(path, { headers: tus })).status()).toBe(status)
    expect((await stranger.request.delete(path, { headers: tus })).status()).toBe(status)
  }
  expect((await stranger.request.get(path)).status()).toBe(404)
  expect((await begin({ origin: 'https://elsewhere.example' })).status()).toBe(403)
  const tooLarge = await begin({ 'upload-length': String(2 * 1024 ** 3 + 1) })
  expect([tooLarge.status(), await tooLarge.text()]).toEqual([
    422,
    expect.stringContaining('larger than 2 GB'),
  ])
  const unmeasured = await begin({ 'upload-length': '', 'upload-defer-length': '1' })
  expect(unmeasured.status()).toBeGreaterThanOrEqual(400)

  expect((await patch(30, bytes.subarray(30))).status()).toBe(204)
  await expect.poll(async () => (await (await page.request.get(path)).json()).state).toBe('admitted')
  expect(await offset(), 'what was taken is not sent again').toBe(String(bytes.length))
  await page.reload()
  await expect(uploads.kept('Plan.pdf')).toBeVisible()
})
