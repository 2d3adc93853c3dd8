import { expect, type Locator, type Page } from '@playwright/test'
import { escaped, Sheet } from './page.ts'

export class Queue extends Sheet {
  static async open(page: Page): Promise<Queue> {
    await page.goto('/assess')
    return new Queue(page).titled('Waiting for you')
  }

  row(title: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(escaped(title)) })
  }

  async judge(title: string): Promise<Desk> {
    await this.row(title).getByRole('link', { name: title }).click()
    return Desk.at(this.page, title)
  }
}

export interface Judgement {
  readonly code: string
  readonly outcome: 'Met' | 'Not yet met'
  readonly parts?: readonly string[]
  readonly feedback?: string
}

const rules = ['Valid', 'Authentic', 'Current', 'Sufficient', 'Reliable']

export class Desk extends Sheet {
  static at(page: Page, title: string): Promise<Desk> {
    return new Desk(page).titled(title)
  }

  async judge(judgements: readonly Judgement[]): Promise<void> {
    const all = this.page.getByRole('group', { name: 'Rules of evidence, for the whole item' })
    for (const rule of rules) await all.getByRole('checkbox', { name: rule }).check()
    for (const { code, outcome, parts = [], feedback } of judgements) {
      const claim = this.page.getByRole('article', { name: code, exact: true })
      await claim.getByRole('radio', { name: outcome, exact: true }).check()
      const covered = claim.getByRole('group', { name: `Parts of ${code} that this evidence covers` })
      for (const part of parts) await covered.getByRole('checkbox', { name: part, exact: true }).check()
      if (feedback) await claim.getByLabel(`Feedback on ${code}`).fill(feedback)
    }
    await this.page.getByRole('checkbox', { name: 'These are my own judgements of this evidence' }).check()
    await this.page.getByRole('button', { name: 'Record judgements' }).click()
  }

  /** After the last judgement of this version. */
  async done(): Promise<void> {
    await this.told('Every criterion here is judged')
  }

  async confirmExpertWitness(name: string): Promise<void> {
    const observer = this.region('The observer')
    await observer.getByRole('radio', { name: `${name}, as an expert witness` }).check()
    await observer.getByRole('checkbox', { name: 'have a working knowledge of the units' }).check()
    await observer.getByRole('checkbox', { name: 'are competent in the work that they observed' }).check()
    await observer
      .getByRole('radio', { name: 'evaluate the everyday practice of staff as part of their job' })
      .check()
    await observer.getByLabel('How you know').fill('Rang her at work and saw her role description')
    await observer.getByRole('button', { name: 'Confirm the observer' }).click()
    await expect(observer).toContainText(`${name} as an expert witness`)
  }
}

export class Unit extends Sheet {
  static async open(page: Page, candidate: string, unit: string): Promise<Unit> {
    await page.goto('/assess/candidates')
    await page
      .getByRole('region', { name: candidate })
      .getByRole('link', { name: new RegExp(`^Unit ${unit}\\b`) })
      .click()
    return Unit.at(page, unit)
  }

  static at(page: Page, unit: string): Promise<Unit> {
    return new Unit(page).titled(new RegExp(`^Unit ${unit}: `))
  }

  /** One line of what the unit needs, by its label. */
  need(label: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(label, { exact: true }) })
  }

  get status(): Locator {
    return this.page.locator('main header')
  }

  async sign(unit: string, candidate: string, feedback: string): Promise<void> {
    const sign = this.region('Sign off')
    await sign.getByLabel(`Feedback to ${candidate} on the whole unit`).fill(feedback)
    await sign.getByRole('checkbox', { name: `I sign unit ${unit} off for ${candidate}` }).check()
    await sign.getByRole('button', { name: 'Sign the unit off' }).click()
    await expect(this.status).toContainText('Signed off')
  }
}
