import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

export { expect }

/** The demonstration centre's sign-ins, as the start wrote them. */
export interface Demonstration {
  password: string
  signIns: { seat: string; name: string; email: string }[]
}

export const demonstration = (): Demonstration =>
  JSON.parse(readFileSync(join(process.env.BROWSER_DATA_DIR ?? '', 'demonstration.json'), 'utf8'))

/** Whose browser it is that opens beside the test's own: nobody's until they sign in. */
export type Visit = (javaScriptEnabled?: boolean) => Promise<Page>

/** Every page of a test fails it when the browser's console says an error. */
export const test = base.extend<{ said: string[]; quiet: undefined; visit: Visit }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  said: async ({}, use) => {
    const said: string[] = []
    await use(said)
    expect(said, 'errors in the console').toEqual([])
  },
  quiet: [
    async ({ context, said }, use) => {
      listen(context, said)
      await use(undefined)
    },
    { auto: true },
  ],
  /** Another person's browser, or the same person's on another device. */
  visit: async ({ browser, said }, use) => {
    const opened: BrowserContext[] = []
    await use(async javaScriptEnabled => {
      const context = await browser.newContext({ javaScriptEnabled })
      listen(context, said)
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map(context => context.close()))
  },
})

function listen(context: BrowserContext, said: string[]): void {
  context.on('console', message => {
    // A refused answer, or a network switched off, is logged by the browser itself and looked at by the test that provokes it.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      said.push(message.text())
  })
  context.on('weberror', error => said.push(String(error.error())))
}

export async function signIn(page: Page, email: string, password = demonstration().password): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail', { exact: false }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

export const emailOf = (seat: string): string => {
  const found = demonstration().signIns.find(each => each.seat === seat)
  if (!found) throw new Error(`the demonstration has no ${seat}`)
  return found.email
}

/** No accessibility fault in the page as it stands, or in the part of it that a test is about. */
export async function accessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
  ).toEqual([])
}

/** No sideways scrolling at this width. */
export async function fits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways overflow of ${page.url()}`).toBeLessThanOrEqual(0)
}
