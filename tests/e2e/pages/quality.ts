import { expect, type Locator, type Page } from '@playwright/test'
import { escaped, Sheet } from './page.ts'

export class Sampling extends Sheet {
  static async open(page: Page): Promise<Sampling> {
    await page.goto('/quality')
    return new Sampling(page).titled('Sampling')
  }

  async draw(): Promise<Draw> {
    await this.page.getByRole('button', { name: 'Draw a sample' }).click()
    return Draw.at(this.page)
  }
}

export class Draw extends Sheet {
  static at(page: Page): Promise<Draw> {
    return new Draw(page).titled(/signed units? drawn$/)
  }

  pick(candidate: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(escaped(candidate)) })
  }

  async review(candidate: string): Promise<Pick> {
    await this.pick(candidate).getByRole('link').click()
    return Pick.at(this.page, candidate)
  }
}

export interface Finding {
  readonly code: string
  readonly finding: 'Agree' | 'Disagree'
  readonly comment?: string
}

export class Pick extends Sheet {
  static at(page: Page, candidate: string): Promise<Pick> {
    return new Pick(page).titled(new RegExp(`^${escaped(candidate)}, `))
  }

  async conclude(
    outcome: 'Agree' | 'Disagree',
    feedback: string,
    findings: readonly Finding[],
  ): Promise<void> {
    for (const { code, finding, comment } of findings) {
      const criterion = this.page.getByRole('article', { name: code, exact: true })
      await criterion.getByRole('radio', { name: finding, exact: true }).check()
      if (comment) await criterion.getByLabel(`Comment on ${code}`).fill(comment)
    }
    const whole = this.page.getByRole('group', { name: 'Your conclusion on the unit' })
    await whole.getByRole('radio', { name: outcome, exact: true }).check()
    await this.page.getByLabel('Feedback on the unit').fill(feedback)
    await this.page.getByRole('button', { name: 'Record your conclusion' }).click()
    await expect(this.region('Concluded')).toContainText(outcome === 'Agree' ? 'Agreed' : 'Disagreed')
  }

  async historyOf(code: string): Promise<History> {
    await this.page.getByRole('link', { name: `History of ${code}`, exact: true }).click()
    return History.at(this.page, code)
  }
}

/** The page of one criterion, in whichever seat. */
export class History extends Sheet {
  static at(page: Page, code: string): Promise<History> {
    return new History(page).titled(`Criterion ${code}`)
  }

  get evidence(): Locator {
    return this.region('Evidence and what was found')
  }

  get decisions(): Locator {
    return this.region('Decisions about its unit')
  }

  get events(): Locator {
    return this.region('What happened, from the audit record')
  }
}
