import { expect, type Locator, type Page } from '@playwright/test'
import { escaped, Sheet } from './page.ts'
import { History } from './quality.ts'

export class Portfolio extends Sheet {
  static async open(page: Page): Promise<Portfolio> {
    await page.goto('/portfolio')
    return new Portfolio(page).titled('My portfolio')
  }

  /** One unit of what the candidate is registered on: how far it is and how it stands. */
  unit(title: string): Locator {
    return this.region('What you are registered on')
      .locator('div', { hasText: title })
      .filter({ hasText: 'with evidence' })
      .last()
  }
}

export class Coverage extends Sheet {
  static async open(page: Page): Promise<Coverage> {
    await page.goto('/portfolio/coverage')
    return new Coverage(page).titled('Coverage')
  }

  /** A cell of the map, by its code as it is read aloud. */
  cell(map: string, shortCode: string): Locator {
    const name = new RegExp(`^${escaped(shortCode)} ?: `)
    // A qualification of two units has each short code twice; the later unit is the one that is looked at.
    return this.region(`Coverage of ${map}`).getByRole('link', { name }).last()
  }

  async shows(map: string, shortCode: string, state: RegExp): Promise<void> {
    await expect(this.cell(map, shortCode)).toHaveAccessibleName(state)
  }

  async historyOf(map: string, shortCode: string, code: string): Promise<History> {
    await this.cell(map, shortCode).click()
    return History.at(this.page, code)
  }
}
