import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { emailOf, expect, signIn, test } from './portfolio.ts'

/** The five views that the README shows, of the demonstration centre. `SCREENSHOTS=write` replaces the kept pictures. */
async function shoot(page: Page, info: TestInfo, name: string): Promise<void> {
  const write = process.env.SCREENSHOTS === 'write'
  const folder = write ? join(import.meta.dirname, '../screenshots') : info.outputDir
  mkdirSync(folder, { recursive: true })
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, name) })
}

test('coverage map', async ({ page }, info) => {
  await signIn(page, emailOf('candidate'))
  await page.goto('/portfolio/coverage')
  await expect(page.getByRole('list', { name: 'Legend' }).first()).toBeVisible()
  await shoot(page, info, 'coverage.png')
})

test('evidence with its mapping', async ({ page }, info) => {
  await signIn(page, emailOf('candidate'))
  await page.goto('/portfolio/evidence?status=draft')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('searchbox', { name: 'Find a criterion' }).fill('values')
  await expect(page.getByText(/criteria match/)).toBeVisible()
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await shoot(page, info, 'evidence.png')
})

test('review desk', async ({ page }, info) => {
  await signIn(page, emailOf('assessor'))
  await page.goto('/assess')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('group', { name: 'Rules of evidence, for the whole item' })).toBeVisible()
  await shoot(page, info, 'review-desk.png')
})

test('sampling', async ({ page }, info) => {
  await signIn(page, emailOf('lead quality assurer'))
  await page.goto('/quality')
  await expect(page.getByRole('table', { name: 'Drawn units' })).toBeVisible()
  await shoot(page, info, 'sampling.png')
})

test('history of a criterion', async ({ page }, info) => {
  await signIn(page, emailOf('lead quality assurer'))
  await page.goto('/quality/units?status=reopened')
  await page.getByRole('link', { name: 'What was concluded' }).first().click()
  await page
    .getByRole('link', { name: /^History of/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Evidence and what was found' })).toBeVisible()
  await shoot(page, info, 'history.png')
})
