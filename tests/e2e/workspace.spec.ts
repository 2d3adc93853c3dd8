import type { Page } from '@playwright/test'
import { Desk, Queue } from './pages/assess.ts'
import { bringIn } from './pages/bring-in.ts'
import { Register, Registration } from './pages/centre.ts'
import { type Draft, NewEvidence } from './pages/evidence.ts'
import { daysAgo } from './pages/page.ts'
import { asAdministrator, enterBy, newEmail, newName, onNos, onUnit002 } from './pages/people.ts'
import { accessible, expect, fits, test } from './portfolio.ts'
import { everyKind, type Item } from './workspace-work.ts'

/** A phone in a care home: 320 px wide, and about what a third-generation network gives. */
const phone = { width: 320, height: 640 }
const throttled = {
  latency: 150,
  downloadThroughput: (1600 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/** Slows a page's network down; what it returns switches the network off and on again. */
async function slowly(page: Page): Promise<(offline: boolean) => Promise<unknown>> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const set = (offline: boolean) =>
    network.send('Network.emulateNetworkConditions', { ...throttled, offline })
  await set(false)
  return set
}

test('a candidate with a phone hands in evidence of every kind', async ({ visit }) => {
  test.setTimeout(600_000)
  const [centre, candidate, assessor] = [await visit(), await visit(), await visit()]
  const names = { candidate: newName('Nia Prosser'), assessor: newName('Owen Blake') }
  const email = newEmail('candidate')

  await test.step('an administrator registers them and allocates an assessor', async () => {
    await asAdministrator(centre)
    await bringIn(
      centre,
      assessor,
      names.assessor,
      'Assessor',
      /Certificate in Assessing Vocational Achievement/,
    )
    const to = { name: names.candidate, email, on: [onUnit002, onNos] }
    const own = await (await Register.open(centre)).register(to)
    const registration = await Registration.open(centre, email, names.candidate, onUnit002)
    await registration.allocate('Assessor', names.assessor)
    await candidate.setViewportSize(phone)
    await enterBy(candidate, own, email)
  })

  const cutOff = await slowly(candidate)
  for (const [index, item] of everyKind.entries())
    await test.step(item.kind, () => handIn(candidate, item, index === 0 ? cutOff : null))

  await test.step('everything is in the assessor’s queue, with its files', async () => {
    for (const item of everyKind) {
      const desk = await (await Queue.open(assessor)).judge(item.title)
      if (item.file) await expect(desk.region(/^The evidence$/)).toContainText(item.file.name)
      await expect(desk.region('Criteria that it claims')).toContainText(item.shows[1])
    }
  })

  await test.step('a record held in situ is examined where it is', async () => {
    const held = everyKind.find(({ kind }) => kind === 'Evidence held in situ')!
    const desk = await (await Queue.open(assessor)).judge(held.title)
    const part = desk.region('Examined where it is held')
    await part.getByLabel('Day on which you examined it').fill(daysAgo(0))
    await part.getByLabel('What it showed').fill('An advocate was asked for before anybody decided.')
    await part.getByRole('button', { name: 'Record the examination' }).click()
    await expect((await Desk.at(assessor, held.title)).region('Examined where it is held')).toContainText(
      'An advocate was asked for',
    )
    await accessible(assessor)
  })
})

async function handIn(
  page: Page,
  { kind, title, text, fill, file, shows }: Item,
  cutOff: ((offline: boolean) => Promise<unknown>) | null,
) {
  const fresh = await NewEvidence.open(page, kind)
  await fits(page)
  await fresh.title.fill(title)
  await fresh.day.fill(daysAgo(3))
  if (text) await fresh.text.fill(text)
  await fill?.(page, fresh)
  await accessible(page)
  const draft = await fresh.saved(title)
  if (file) {
    await page.getByLabel('Choose files').setInputFiles(file)
    await expect(page.getByRole('link', { name: file.name, exact: true })).toBeVisible({ timeout: 60_000 })
  }
  await draft.map(shows[0], [{ code: shows[1], parts: await partsOf(page, shows[1]) }])
  if (cutOff) await loseTheNetworkOnce(page, draft, cutOff)
  await fits(page)
  await accessible(page)
  const submission = await draft.toSubmit()
  await submission.settled('A name of somebody who agreed to be named')
  await submission.declare()
  await accessible(page)
  await submission.submit()
}

/** The parts of a criterion, all of them. */
async function partsOf(page: Page, code: string): Promise<string[]> {
  const group = page.locator(`fieldset:has(> legend:text-is("Which parts of ${code} it shows"))`)
  return (await group.count()) === 0
    ? []
    : (await group.locator('label').allTextContents()).map(each => each.trim())
}

/** Words typed while the network is off, and a reload before it is back, cost nothing. */
async function loseTheNetworkOnce(
  page: Page,
  draft: Draft,
  cutOff: (offline: boolean) => Promise<unknown>,
): Promise<void> {
  const kept = 'Written in a lift without a signal.'
  await cutOff(true)
  await draft.text.fill(kept)
  await draft.text.blur()
  await expect(page.getByText(/kept on this device/i).first()).toBeVisible({ timeout: 30_000 })
  await cutOff(false)
  await page.reload()
  await expect(draft.text).toHaveValue(kept)
}
