import type { Page } from '@playwright/test'
import { type NewCandidate, newCandidate } from './pages/candidates.ts'
import { Invite, Register } from './pages/centre.ts'
import { Draft, Evidence, NewEvidence, Submission } from './pages/evidence.ts'
import { daysAgo } from './pages/page.ts'
import { asAdministrator, password } from './pages/people.ts'
import { accessible, expect, signIn, test } from './portfolio.ts'

let owner: NewCandidate

test.beforeAll(async ({ browser }) => {
  owner = await newCandidate(browser, 'Bad Input')
})

const story = 'Individual A chose who came to the meeting, and I took notes of what matters to them.'

/** A draft of the owner's own, saved, so that only what the test changes is wrong. */
async function aDraft(page: Page, title: string): Promise<Draft> {
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.fill(title)
  await fresh.day.fill(daysAgo(2))
  await fresh.text.fill(story)
  return fresh.saved(title)
}

/** The error stands in the summary, leads to its field, and is said there too. */
async function refusedAt(page: Page, label: string, sentence: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await expect(page.getByRole('main').getByRole('alert').getByRole('link', { name: sentence })).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(sentence))
  await page.getByRole('main').getByRole('alert').getByRole('link', { name: sentence }).click()
  await expect(field).toBeFocused()
}

for (const javaScript of [true, false]) {
  const how = javaScript ? 'on' : 'off'

  test(`a form sent empty or too full keeps what was typed, with JavaScript ${how}`, async ({ visit }) => {
    const page = await visit(javaScript)
    await signIn(page, owner.email, password)
    const fresh = await NewEvidence.open(page, 'Reflective log')
    await fresh.text.fill(story)
    await fresh.save()
    await refusedAt(page, 'Title', 'Give it a title that tells it from the others')
    await expect(fresh.text).toHaveValue(story)
    if (javaScript) await accessible(page)

    const huge = 'All day long. '.repeat(1500)
    await fresh.title.fill('A long day')
    await fresh.text.fill(huge)
    await fresh.save()
    await refusedAt(page, 'Text', 'The text must be 20,000 characters or fewer')
    await expect(fresh.text).toHaveValue(huge)
    await expect(fresh.title).toHaveValue('A long day')
  })

  test(`a day in the future is refused beside its field, with JavaScript ${how}`, async ({ visit }) => {
    const page = await visit(javaScript)
    await signIn(page, owner.email, password)
    const fresh = await NewEvidence.open(page, 'Reflective log')
    await fresh.title.fill('Tomorrow')
    await fresh.day.fill(daysAgo(-1))
    await fresh.text.fill(story)
    await fresh.save()
    await refusedAt(page, 'Date of the activity', 'The date of the activity cannot be after today')
    await expect(fresh.text).toHaveValue(story)
    await expect(fresh.day).toHaveValue(daysAgo(-1))
  })

  test(`nothing is handed in without both declarations, with JavaScript ${how}`, async ({ visit }) => {
    const page = await visit(javaScript)
    await signIn(page, owner.email, password)
    const draft = await aDraft(page, `Undeclared ${how}`)
    await draft.map('P:1', [{ code: 'P1' }])
    const submission = await draft.toSubmit()
    await page.getByRole('checkbox', { name: 'This is my own work' }).check()
    await submission.button.click()
    await refusedAt(page, 'Nobody can be identified from it', 'Declare that nobody can be identified from it')
    await expect(page.getByRole('checkbox', { name: 'This is my own work' })).toBeChecked()
  })
}

test('an administrator’s forms name each field that is wrong and keep the rest', async ({ page }) => {
  await asAdministrator(page)
  const invite = await Invite.open(page)
  await page.getByLabel('Name', { exact: true }).fill('Half \u202eA Person')
  await page.getByLabel('E-mail address').fill('not an address')
  await page.getByRole('button', { name: 'Invite' }).click()
  await refusedAt(page, 'E-mail address', 'Enter an e-mail address like name@example.org')
  await refusedAt(page, 'Name', 'Type the name of the person again: it holds characters that cannot be seen')
  await expect(invite.refusal).toContainText('Choose at least one seat')
  await expect(page.getByLabel('E-mail address')).toHaveValue('not an address')
  await accessible(page)

  await Register.open(page)
  await page.getByLabel('Workplace').fill('Larch House')
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await refusedAt(page, 'Name', 'Enter the name of the candidate')
  await expect(page.getByLabel('Workplace')).toHaveValue('Larch House')
  await accessible(page)
})

test('a form that was overtaken elsewhere shows both and loses neither, with JavaScript off', async ({
  page,
  visit,
}) => {
  await signIn(page, owner.email, password)
  const first = await aDraft(page, 'Two tabs')
  const other = await visit(false)
  await signIn(other, owner.email, password)
  await other.goto(page.url())
  const second = await Draft.at(other, 'Two tabs')
  await first.text.fill('Written in the first tab.')
  await first.save()
  await first.told('Your draft is saved.')
  await second.text.fill('Written in the second tab.')
  await second.save()
  await expect(second.refusal).toContainText('Somebody changed this while you had it open.')
  await expect(second.text).toHaveValue('Written in the second tab.')
  await second.refusal.getByRole('link', { name: 'Put this right' }).click()
  await expect(other.getByRole('main')).toContainText('Written in the first tab.')
  await expect(other.getByRole('main')).toContainText('Written in the second tab.')
  await other.getByRole('radio', { name: 'The one from the other version' }).check()
  await other.getByRole('button', { name: 'Keep what I chose and let the other version go' }).click()
  await second.told('Both versions are brought together.')
  await expect(second.text).toHaveValue('Written in the second tab.')
})

test('a double click adds one piece of evidence', async ({ page }) => {
  await signIn(page, owner.email, password)
  const fresh = await NewEvidence.open(page, 'Reflective log')
  await fresh.title.fill('Clicked twice')
  await page.getByRole('button', { name: 'Save and go on to mapping' }).dblclick()
  await Draft.at(page, 'Clicked twice')
  await page.goto('/portfolio/evidence')
  await expect(page.getByRole('link', { name: 'Clicked twice' })).toHaveCount(1)
})

test('of two submissions at once one is taken, and the other is told', async ({ page, context }) => {
  await signIn(page, owner.email, password)
  const draft = await aDraft(page, 'Sent twice')
  await draft.map('P:1', [{ code: 'P1' }])
  const submissions = [await draft.toSubmit()]
  const other = await context.newPage()
  await other.goto(page.url())
  submissions.push(await Submission.at(other))
  for (const each of submissions) await each.declare()
  await Promise.all(submissions.map(each => each.button.click()))
  const taken = (each: Page) => each.getByText('Submitted. Your assessor finds it in their queue.')
  const told = (each: Page) => each.getByText('This evidence cannot be submitted now: it is submitted.')
  for (const each of [page, other]) await expect(taken(each).or(told(each))).toBeVisible()
  expect((await taken(page).count()) + (await taken(other).count())).toBe(1)
  await Evidence.open(page, 'Sent twice')
  const history = page.getByRole('region', { name: 'History' }).getByRole('listitem')
  await expect(history.filter({ hasText: /submitted/i })).toHaveCount(1)
})

test('another candidate’s evidence does not exist, by address or by a forged form', async ({
  page,
  visit,
}) => {
  await signIn(page, owner.email, password)
  const mine = await aDraft(page, 'Not for others')
  const path = new URL(page.url()).pathname
  const id = path.split('/').at(-1) ?? ''

  const stranger = await visit()
  const { email } = await newCandidate(stranger.context().browser()!, 'Another Candidate')
  await signIn(stranger, email, password)
  expect((await stranger.goto(path))?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Page not found')

  const theirs = await aDraft(stranger, 'Their own')
  await theirs.text.fill('Written over somebody else’s work.')
  await stranger
    .locator('input[name=evidenceId]')
    .first()
    .evaluate((field: HTMLInputElement, value) => {
      field.value = value
    }, id)
  await theirs.save()
  await expect(theirs.refusal).toContainText(
    'This page or record does not exist, or you have no access to it.',
  )
  await expect(theirs.text).toHaveValue('Written over somebody else’s work.')
  await page.reload()
  await expect(mine.text).toHaveValue(story)
})
