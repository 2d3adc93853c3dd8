import { Account } from './pages/account.ts'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { Draft, NewEvidence } from './pages/evidence.ts'
import { asAdministrator, password } from './pages/people.ts'
import { accessible, expect, signIn, test } from './portfolio.ts'

test.describe.configure({ timeout: 300_000 })

let owner: NewCandidate

test.beforeEach(async ({ browser, page }) => {
  owner = await newCandidate(browser, 'Unsaved Text')
  await signIn(page, owner.email, password)
})

const story = 'Half an account of the review, typed on shift.'

test('survives a reload before it was saved by itself, and is one draft', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.pressSequentially('Half a log')
  await fresh.text.fill(story)
  await page.reload()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(story)
  await expect(page.getByLabel('Title')).toHaveValue('Half a log')
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('kept:'))))
    .toEqual([])
  await NewEvidence.open(page, 'Reflective log')
  await expect(fresh.text).toHaveValue('')
  await page.goto('/portfolio/evidence')
  await expect(page.getByRole('link', { name: 'Half a log' })).toHaveCount(1)
})

test('can be discarded once it was restored, where nothing saves it by itself', async ({ visit }) => {
  const page = await visit()
  await asAdministrator(page)
  await page.goto('/centre/people/invite')
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('Half a name')
  await page.reload()
  await expect(page.getByText(/We restored what you had typed/)).toBeVisible()
  await expect(name).toHaveValue('Half a name')
  await page.getByRole('button', { name: 'Discard what was restored' }).click()
  await expect(name).toHaveValue('')
  await page.reload()
  await expect(name).toHaveValue('')
  await expect(page.getByText(/We restored what you had typed/)).toHaveCount(0)
})

test.describe('with the connection cut', () => {
  // The browser itself says in its console that it is offline.
  test.use({ quiet: undefined })

  test('survives until it is back', async ({ page, context }) => {
    const fresh = await NewEvidence.open(page, 'Reflective log')
    await fresh.title.fill('Sent from a lift')
    await fresh.text.fill(story)
    await context.setOffline(true)
    await fresh.save()
    await expect(fresh.refusal).toContainText('You are offline or the service cannot be reached.')
    await expect(fresh.refusal).toContainText('kept on this device')
    await expect(fresh.text).toHaveValue(story)
    await context.setOffline(false)
    const draft = await fresh.saved('Sent from a lift')
    await expect(draft.text).toHaveValue(story)
  })
})

test('survives a session that was ended elsewhere', async ({ page, context, visit }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.fill('Written before the sign-out')
  await fresh.text.fill(story)
  const elsewhere = await visit()
  await signIn(elsewhere, owner.email, password)
  await (await Account.open(elsewhere)).signOutEverywhere()

  await fresh.save()
  await expect(fresh.refusal).toContainText(
    'You have been signed out. Sign in again: what you typed is kept on this page.',
  )
  await expect(fresh.text).toHaveValue(story)
  await accessible(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in again (opens in a new tab), then send this' }).click()
  const tab = await opened
  await tab.getByLabel('E-mail address').fill(owner.email)
  await tab.getByLabel('Password', { exact: true }).fill(password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await expect((await Draft.at(tab, 'Written before the sign-out')).text).toHaveValue(story)
  await tab.close()

  await fresh.save()
  await expect((await Draft.at(page, 'Written before the sign-out')).text).toHaveValue(story)
})

test('goes with the person who signs out of a shared device, once it is saved', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.fill('Signed out at once')
  await fresh.text.fill(story)
  await page.locator('header summary', { hasText: owner.name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You have signed out.')).toBeVisible()
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain(story)
  await signIn(page, owner.email, password)
  await NewEvidence.open(page, 'Reflective log')
  await expect(fresh.text).toHaveValue('')
  await page.goto('/portfolio/evidence')
  await page.getByRole('link', { name: 'Signed out at once' }).click()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(story)
})
