import { Account } from './pages/account.ts'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { Draft, NewEvidence } from './pages/evidence.ts'
import { password } from './pages/people.ts'
import { accessible, expect, signIn, test } from './portfolio.ts'

let owner: NewCandidate

test.beforeEach(async ({ browser, page }) => {
  owner = await newCandidate(browser, 'Unsaved Text')
  await signIn(page, owner.email, password)
})

const story = 'Half an account of the review, typed on shift.'
const restored = /We restored what you had typed/

test('survives a reload', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.pressSequentially('Half a log')
  await fresh.text.fill(story)
  await page.reload()
  await expect(page.getByText(restored)).toBeVisible()
  await expect(fresh.title).toHaveValue('Half a log')
  await expect(fresh.text).toHaveValue(story)
  await accessible(page)
  const draft = await fresh.saved('Half a log')
  await expect(draft.text).toHaveValue(story)
  await NewEvidence.open(page, 'Reflective log')
  await expect(fresh.text).toHaveValue('')
})

test('can be discarded once it was restored', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.text.fill(story)
  await page.reload()
  await page.getByRole('button', { name: 'Discard what was restored' }).click()
  await expect(fresh.text).toHaveValue('')
  await page.reload()
  await expect(fresh.text).toHaveValue('')
  await expect(page.getByText(restored)).toHaveCount(0)
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
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Add evidence: reflective log')
  await expect(tab.getByLabel('Text', { exact: true })).toHaveValue(story)
  await tab.close()

  await fresh.save()
  await expect((await Draft.at(page, 'Written before the sign-out')).text).toHaveValue(story)
})

test('goes with the person who signs out of a shared device', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.text.fill(story)
  await page.reload()
  await expect(fresh.text).toHaveValue(story)
  await page.getByText(owner.name).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You have signed out.')).toBeVisible()
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain(story)
  await signIn(page, owner.email, password)
  await NewEvidence.open(page, 'Reflective log')
  await expect(fresh.text).toHaveValue('')
  await expect(page.getByText(restored)).toHaveCount(0)
})
