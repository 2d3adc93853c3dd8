import type { Page } from '@playwright/test'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { Draft, NewEvidence } from './pages/evidence.ts'
import { password } from './pages/people.ts'
import { accessible, expect, signIn, test } from './portfolio.ts'

test.describe.configure({ timeout: 300_000 })

let owner: NewCandidate

test.beforeEach(async ({ browser, page }) => {
  owner = await newCandidate(browser, 'Autosaved Text')
  await signIn(page, owner.email, password)
})

const saved = (page: Page) => expect(page.locator('[data-autosave]')).toContainText(/^Saved \d\d:\d\d/)

/** A draft that was saved by its button, opened. */
async function aDraft(page: Page, title: string): Promise<Draft> {
  const fresh = await NewEvidence.open(page, 'Case study')
  await fresh.title.fill(title)
  return fresh.saved(title)
}

test('a new draft begins with its first words, and a reload goes on with it', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Case study')
  await fresh.text.pressSequentially('First words')
  await saved(page)
  await expect(page.getByText('Title, not saved: Give it a title')).toBeVisible()
  await fresh.title.fill('Now it has a title')
  await expect(page.getByText('Title, not saved')).toHaveCount(0)
  await accessible(page, 'form')
  await page.reload()
  const draft = await Draft.at(page, 'Now it has a title')
  await expect(draft.text).toHaveValue('First words')
  await page.goto('/portfolio/evidence')
  await expect(page.getByRole('link', { name: 'Now it has a title' })).toHaveCount(1)
})

test('its button goes on with the draft that began by itself', async ({ page }) => {
  const fresh = await NewEvidence.open(page, 'Case study')
  await fresh.title.fill('Saved by itself')
  await saved(page)
  await (await fresh.saved('Saved by itself')).text.fill('And on')
  await saved(page)
  await page.goto('/portfolio/evidence')
  await expect(page.getByRole('link', { name: 'Saved by itself' })).toHaveCount(1)
})

test('words and ticks of a draft are saved, and its button still works after that', async ({ page }) => {
  const draft = await aDraft(page, 'Typed on shift')
  await draft.text.fill('What came of it.')
  await draft.map('P:1', [{ code: 'P1' }])
  await saved(page)
  await page.reload()
  await expect(draft.text).toHaveValue('What came of it.')
  await expect(page.getByRole('checkbox', { name: /^P1 / })).toBeChecked()
  await draft.text.fill('What came of it, in the end.')
  await draft.save()
  await draft.told('Your draft is saved.')
})

test('two tabs that change different fields come together', async ({ page, context }) => {
  const one = await aDraft(page, 'In two tabs')
  const tab = await context.newPage()
  await tab.goto(page.url())
  const two = await Draft.at(tab, 'In two tabs')
  await one.text.fill('The text from one tab')
  await saved(page)
  await two.title.fill('The title from the other')
  await expect(tab.locator('[data-autosave]')).toContainText('together with what was changed elsewhere')
  await expect(two.text).toHaveValue('The text from one tab')
  await one.save()
  await one.told('Your draft is saved.')
  await expect(one.title).toHaveValue('The title from the other')
})

test('two tabs that change the same field lose neither', async ({ page, context, visit }) => {
  const one = await aDraft(page, 'Twice')
  const address = page.url()
  const tab = await context.newPage()
  await tab.goto(address)
  const two = await Draft.at(tab, 'Twice')
  await one.text.fill('From one tab')
  await saved(page)
  await two.text.fill('From the other tab')
  const panel = tab.getByRole('region', { name: /^This draft was changed elsewhere at/ })
  await expect(panel).toContainText('From one tab')
  await expect(panel).toContainText('From the other tab')
  await tab.setViewportSize({ width: 320, height: 800 })
  await accessible(tab, '[aria-labelledby=clashes]')
  await two.save()
  await expect(panel).toBeFocused()

  const plain = await visit(false)
  await signIn(plain, owner.email, password)
  await plain.goto(address)
  await plain.getByRole('link', { name: 'Choose what to keep of each' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Two versions of this draft')
  await expect(plain.getByRole('main')).toContainText('From the other tab')
  const third = await context.newPage()
  await third.goto(plain.url())
  await accessible(third)
  await third.close()
  await plain.getByRole('radio', { name: 'Both, one after the other' }).check()
  await plain.getByRole('button', { name: 'Keep what I chose and let the other version go' }).click()
  await expect(plain.getByText('Both versions are brought together.')).toBeVisible()
  await expect(plain.getByLabel('Text', { exact: true })).toHaveValue('From one tab\n\nFrom the other tab')

  await panel.getByRole('button', { name: 'Take the one from elsewhere' }).click()
  await expect(panel).toHaveCount(0)
  await expect(two.text).toHaveValue(/From one tab/)
})

test('a session that ended keeps the text, and signing in again saves it', async ({
  page,
  context,
  visit,
}) => {
  const draft = await aDraft(page, 'Signed out meanwhile')
  const elsewhere = await visit()
  await signIn(elsewhere, owner.email, password)
  await elsewhere.goto('/account')
  await elsewhere.getByRole('button', { name: 'Sign out everywhere, here too' }).click()
  await draft.text.fill('Typed after the session had ended')
  await expect(page.locator('[data-autosave]')).toContainText(
    /Not saved: you are signed out; kept on this device \d\d:\d\d/,
  )
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  const tab = await opened
  await tab.getByLabel('E-mail address').fill(owner.email)
  await tab.getByLabel('Password', { exact: true }).fill(password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await expect((await Draft.at(tab, 'Signed out meanwhile')).text).toHaveValue(
    'Typed after the session had ended',
  )
  await saved(tab)
  await expect(page.locator('[data-autosave]')).toContainText(/^Saved/, { timeout: 60_000 })
  await page.reload()
  await expect(draft.text).toHaveValue('Typed after the session had ended')
})
