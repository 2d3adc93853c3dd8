import type { Page } from '@playwright/test'
import { SignIn } from './pages/account.ts'
import { accessible, emailOf, expect, fits, signIn, test } from './portfolio.ts'

test.describe.configure({ mode: 'parallel', timeout: 240_000 })
// What is wrong is named by its place in the page; keeping every state of every page takes longer than looking at it.
test.use({ trace: 'off' })

const nobodys = '00000000-0000-7000-8000-000000000000'

/** The address behind the first link of this kind on a page. */
async function linkOn(page: Page, address: string, link: RegExp): Promise<string> {
  await page.goto(address)
  const addresses = await page
    .locator('main a')
    .evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
  const found = addresses.find(each => link.test(each))
  if (!found) throw new Error(`${address} leads to nothing like ${link}`)
  return found
}

/** Everything that the header offers in this seat. */
async function navigation(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link')
  return links.evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
}

/** One page as wide as a laptop, then as narrow as a phone with everything unfolded. */
async function sound(page: Page, address: string, { dark = false } = {}): Promise<void> {
  await test.step(address, async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await inOrder(page)
    if (dark) await inTheDark(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.locator('main').evaluate(main => {
      for (const details of main.querySelectorAll('details')) details.open = true
    })
    await accessible(page)
    await fits(page)
  })
}

async function inOrder(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await accessible(page)
  await fits(page)
}

async function inTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await accessible(page)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('pages that nobody has to sign in for', async ({ page }) => {
  for (const address of [
    '/sign-in?next=/portfolio',
    '/offline',
    '/password',
    '/password/spent',
    '/specifications?q=risk',
    '/nowhere',
  ])
    await sound(page, address)
  for (const address of ['/', '/specifications']) await sound(page, address, { dark: true })
  await (await SignIn.open(page)).as('nobody@test.example', 'not the password')
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'is not right' })).toBeVisible()
  await inOrder(page)
})

test('the specifications', async ({ page }) => {
  await page.goto('/specifications')
  const links = await page
    .locator('main')
    .getByRole('link')
    .evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
  const all = new Set(links.filter(each => /^\/specifications\/[^/]+\/[^/#]+$/.test(each)))
  expect(all.size).toBe(6)
  for (const address of all) await sound(page, address)
  const award = '/specifications/city-and-guilds/3085-02@1'
  await sound(page, `${award}/001%3A2.1`, { dark: true })
  await sound(page, `${award}/002%3A1.1.a`)
  await sound(page, '/specifications/nos/involve-key-people@1/P12')
})

test('the candidate’s pages', async ({ page }) => {
  await signIn(page, emailOf('candidate'))
  const darkened = ['/portfolio', '/portfolio/coverage']
  for (const address of await navigation(page))
    await sound(page, address, { dark: darkened.includes(address) })
  await sound(page, '/portfolio/evidence?q=nothing+has+these+words')
  await sound(page, '/portfolio/evidence/new')
  for (const kind of ['observation', 'in_situ', 'reflective_log'])
    await sound(page, `/portfolio/evidence/new?kind=${kind}`)
  await sound(page, await linkOn(page, '/portfolio/coverage', /criteria/), { dark: true })
  await sound(page, `/portfolio/evidence/${nobodys}`)
  for (const by of ['outcome', 'method']) await sound(page, `/portfolio/coverage?by=${by}`)
  await sound(page, await linkOn(page, '/portfolio/coverage', /gap=nothing/), { dark: true })
  await sound(page, '/portfolio/plan/new?add=review&codes=002:5.1')
  for (const address of ['/account', '/notifications', '/account/notifications'])
    await sound(page, address, { dark: true })
})

test('the candidate’s evidence in each status', async ({ page }) => {
  await signIn(page, emailOf('candidate'))
  const evidence = /^\/portfolio\/evidence\/[0-9a-f-]{36}$/
  for (const status of ['submitted', 'action_required', 'assessed'])
    await sound(page, await linkOn(page, `/portfolio/evidence?status=${status}`, evidence), { dark: true })
  const draft = await linkOn(page, '/portfolio/evidence?status=draft', evidence)
  await sound(page, draft)
  await sound(page, `${draft}/submit`)
})

test('the assessor’s pages', async ({ page }) => {
  await signIn(page, emailOf('assessor'))
  for (const address of await navigation(page)) await sound(page, address, { dark: address === '/assess' })
  await sound(page, await linkOn(page, '/assess', /^\/assess\/evidence\//), { dark: true })
  await sound(page, '/assess?kind=simulation')
  const registration = await linkOn(page, '/assess/candidates', /^\/assess\/registrations\//)
  await sound(page, registration)
  await sound(page, await linkOn(page, registration, /^\/assess\/criteria\//))
  const plan = await linkOn(page, registration, /^\/assess\/candidates\/.*\/plan$/)
  await sound(page, plan, { dark: true })
  await sound(page, `${plan}/new`)
  await page.goto(registration)
  const judged = page
    .getByRole('row', { name: /Judged|Assessed/ })
    .getByRole('link')
    .first()
  await sound(page, (await judged.getAttribute('href')) ?? '')
  for (const status of ['In progress', 'Signed off', 'Agreed']) {
    await page.goto('/assess/candidates')
    const unit = page
      .getByRole('listitem')
      .filter({ hasText: status })
      .getByRole('link', { name: /^Unit/ })
      .last()
    await sound(page, (await unit.getAttribute('href')) ?? '')
  }
  await sound(page, `/assess/evidence/${nobodys}`)
})

for (const seat of ['quality assurer', 'lead quality assurer'])
  test(`the ${seat}’s pages`, async ({ page }) => {
    await signIn(page, emailOf(seat))
    for (const address of await navigation(page)) await sound(page, address, { dark: address === '/quality' })
    for (const status of ['signed', 'agreed', 'reopened'])
      await sound(page, `/quality/units?status=${status}`)
    await sound(page, await linkOn(page, '/quality', /^\/quality\/samples\//), { dark: true })
    const waiting = await linkOn(page, '/quality', /^\/quality\/picks\//)
    await sound(page, waiting, { dark: true })
    await sound(page, await linkOn(page, waiting, /^\/quality\/criteria\//))
    await sound(page, await linkOn(page, '/quality/units?status=agreed', /^\/quality\/picks\//))
    await sound(page, `/quality/picks/${nobodys}`)
  })

test('the external quality assurer’s pages', async ({ page }) => {
  await signIn(page, emailOf('external quality assurer'))
  for (const address of await navigation(page)) await sound(page, address, { dark: address === '/external' })
  await sound(page, await linkOn(page, '/external', /^\/external\/units\//), { dark: true })
  await sound(page, `/external/units/${nobodys}`)
})

test('the centre administrator’s pages', async ({ page }) => {
  await signIn(page, emailOf('centre administrator'))
  for (const address of await navigation(page)) await sound(page, address, { dark: address === '/centre' })
  await sound(page, '/centre/people?text=nobody+is+called+this')
  await sound(page, '/centre/people/invite')
  await sound(page, '/centre/registrations/new')
  for (const seat of ['candidate', 'assessor']) {
    const person = await linkOn(page, `/centre/people?seat=${seat}`, /^\/centre\/people\/[0-9a-f-]{36}$/)
    await sound(page, person, { dark: seat === 'assessor' })
    if (seat === 'candidate') await sound(page, person.replace('people/', 'registrations/new?person='))
  }
  await sound(page, await linkOn(page, '/centre/registrations', /^\/centre\/registrations\/[0-9a-f-]{36}/), {
    dark: true,
  })
  await sound(page, `/centre/people/${nobodys}`)
})
