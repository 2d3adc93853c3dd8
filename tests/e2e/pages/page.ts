import { expect, type Locator, type Page } from '@playwright/test'

/** One page of the product: it is there once its first heading is. */
export abstract class Sheet {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  protected async titled(title: string | RegExp): Promise<this> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title)
    return this
  }

  /** What a form answered, where it refused. */
  get refusal(): Locator {
    // Within the page itself: the framework keeps an alert of its own for the title of each page.
    return this.page.getByRole('main').getByRole('alert')
  }

  /** What was done, said on the page that follows. */
  async told(words: string | RegExp): Promise<this> {
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible()
    return this
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name })
  }

  protected async open(locator: Locator): Promise<void> {
    if ((await locator.locator('xpath=..').getAttribute('open')) === null) await locator.click()
  }

  /** The part of the page behind a summary, opened. */
  protected async unfolded(summary: string | RegExp, within: Page | Locator = this.page): Promise<Locator> {
    const details = within
      .locator('details', { has: this.page.locator(':scope > summary', { hasText: summary }) })
      .last()
    if ((await details.getAttribute('open')) === null) await details.locator(':scope > summary').click()
    return details
  }
}

/** A day as a date field takes it, so many days ago in London. */
export const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(
    Date.now() - days * 24 * 60 * 60 * 1000,
  )

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
