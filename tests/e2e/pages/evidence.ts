import { expect, type Locator, type Page } from '@playwright/test'
import { Sheet } from './page.ts'

export interface FileToSend {
  name: string
  mimeType: string
  buffer: Buffer
}

export interface Observer {
  role?: string
  name: string
  position: string
  basis?: RegExp
}

export class NewEvidence extends Sheet {
  /** Chooses the kind as a person does, from the list. */
  static async open(page: Page, kind: string): Promise<NewEvidence> {
    await page.goto('/portfolio/evidence/new')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What kind of evidence is it?')
    await page.getByRole('link', { name: kind, exact: true }).click()
    return new NewEvidence(page).titled(`Add evidence: ${kind.toLowerCase()}`)
  }

  get title(): Locator {
    return this.page.getByLabel('Title')
  }

  get text(): Locator {
    return this.page.getByLabel('Text', { exact: true })
  }

  get day(): Locator {
    return this.page.getByLabel('Date of the activity')
  }

  get files(): Locator {
    return this.page.getByLabel('Add files')
  }

  async observed({ role, name, position, basis }: Observer): Promise<void> {
    if (role) await this.page.getByLabel('Their role').selectOption({ label: role })
    await this.page.getByLabel('Name', { exact: true }).fill(name)
    await this.page.getByLabel('Position').fill(position)
    if (basis) await this.page.getByRole('radio', { name: basis }).check()
  }

  save(): Promise<void> {
    return this.page.getByRole('button', { name: 'Save and go on to mapping' }).click()
  }

  async saved(title: string): Promise<Draft> {
    await this.save()
    const draft = await Draft.at(this.page, title)
    await draft.told('Your draft is saved.')
    return draft
  }
}

/** What a criterion is claimed with. */
export interface Claim {
  readonly code: string
  readonly parts?: readonly string[]
  readonly where?: string
}

export class Draft extends Sheet {
  static at(page: Page, title: string): Promise<Draft> {
    return new Draft(page).titled(title)
  }

  get title(): Locator {
    return this.page.getByLabel('Title')
  }

  get text(): Locator {
    return this.page.getByLabel('Text', { exact: true })
  }

  get files(): Locator {
    return this.page.getByLabel('Add files')
  }

  /** Ticks criteria of whatever the candidate is registered on, under the headings that hold them. */
  async map(outcome: string, claims: readonly Claim[]): Promise<void> {
    const fields = await this.unfolded(new RegExp(`^${outcome} `), this.region('What it shows'))
    for (const { code, parts = [], where } of claims) {
      await fields.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check()
      const group = fields.getByRole('group', { name: `Which parts of ${code} it shows` })
      for (const part of parts) await group.getByRole('checkbox', { name: part, exact: true }).check()
      if (where) await fields.getByLabel(new RegExp(`^Where in the evidence, ${code} `)).fill(where)
    }
  }

  save(): Promise<void> {
    return this.page.getByRole('button', { name: 'Save draft' }).click()
  }

  async toSubmit(): Promise<Submission> {
    await this.page.getByRole('button', { name: 'Save and go on to submit' }).click()
    return Submission.at(this.page)
  }
}

export class Submission extends Sheet {
  static at(page: Page): Promise<Submission> {
    return new Submission(page).titled('Check and submit')
  }

  get button(): Locator {
    return this.page.getByRole('button', { name: 'Submit for assessment' })
  }

  async declare(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'This is my own work' }).check()
    await this.page.getByRole('checkbox', { name: 'Nobody can be identified from it' }).check()
    await this.page.getByRole('radio', { name: 'None was used' }).check()
  }

  /** Lets stand whatever the confidentiality check found, if it found anything. */
  async settled(reason: string): Promise<void> {
    const part = this.region('Could anybody be known from it?')
    const rest = part.getByLabel('Why all the others may stay')
    if ((await rest.count()) === 0) return
    await rest.fill(reason)
    await part.getByRole('button', { name: 'Apply what I decided' }).click()
    await expect(part).toContainText('You have decided about everything')
  }

  async submit(): Promise<Evidence> {
    await this.button.click()
    return (await new Evidence(this.page).told(
      'Submitted. Your assessor finds it in their queue.',
    )) as Evidence
  }
}

/** A piece of evidence that was handed in, as its candidate sees it. */
export class Evidence extends Sheet {
  static async open(page: Page, title: string): Promise<Evidence> {
    await page.goto('/portfolio/evidence')
    await page.getByRole('table').getByRole('link', { name: title }).click()
    return new Evidence(page).titled(title)
  }

  async standsAs(status: string): Promise<void> {
    await expect(this.page.locator('main header')).toContainText(status)
  }

  async answer(title: string): Promise<Draft> {
    await this.page.getByRole('button', { name: 'Answer with a new version' }).click()
    const draft = await Draft.at(this.page, title)
    await draft.told('This is your new version')
    return draft
  }
}
