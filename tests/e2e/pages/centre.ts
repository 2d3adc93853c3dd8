import { expect, type Page } from '@playwright/test'
import { daysAgo, Sheet } from './page.ts'

const linkIn = (words: string | null) => words?.match(/https?:\/\/\S+\/password\/\S+/)?.[0] ?? ''

export class Invite extends Sheet {
  static async open(page: Page): Promise<Invite> {
    await page.goto('/centre/people/invite')
    return new Invite(page).titled('Invite somebody')
  }

  /** Invites and returns the link by which the person sets a password. */
  async invite(name: string, email: string, seat: string): Promise<string> {
    await this.page.getByLabel('Name', { exact: true }).fill(name)
    await this.page.getByLabel('E-mail address').fill(email)
    await this.page.getByRole('checkbox', { name: seat, exact: true }).check()
    await this.page.getByRole('button', { name: 'Invite' }).click()
    await this.told(`${email} is in.`)
    return linkIn(await this.page.getByRole('status').filter({ hasText: email }).textContent())
  }
}

export class Person extends Sheet {
  /** Finds somebody by their name or their e-mail address. */
  static async open(page: Page, text: string): Promise<Person> {
    await page.goto(`/centre/people?${new URLSearchParams({ text })}`)
    const link = page.getByRole('row', { name: text }).getByRole('link')
    const name = (await link.textContent()) ?? text
    await link.click()
    return new Person(page).titled(name)
  }

  async recordQualification(title: RegExp): Promise<void> {
    const form = await this.unfolded('Record a qualification')
    const choice = form.getByLabel('Qualification', { exact: true })
    const option = await choice.getByRole('option', { name: title }).first().getAttribute('value')
    await choice.selectOption(option)
    await form.getByLabel('Awarded on').fill(daysAgo(900))
    await form.getByRole('button', { name: 'Record this qualification' }).click()
    await this.told('The qualification is recorded.')
  }

  async recordCompetence(units: readonly RegExp[]): Promise<void> {
    const form = await this.unfolded('Record occupational competence')
    for (const unit of units) await form.getByRole('checkbox', { name: unit }).check()
    await form.getByRole('radio', { name: 'Competent' }).check()
    await form
      .getByLabel('What this rests on')
      .fill('Registered manager of a supported living service for nine years')
    await form.getByLabel('Confirmed on').fill(daysAgo(30))
    await form.getByRole('button', { name: 'Record this competence' }).click()
    await this.told('The occupational competence is recorded.')
  }
}

export interface NewCandidate {
  readonly name: string
  readonly email: string
  readonly on: readonly RegExp[]
}

export class Register extends Sheet {
  static async open(page: Page): Promise<Register> {
    await page.goto('/centre/registrations/new')
    return new Register(page).titled('Register a candidate')
  }

  /** Registers somebody new and returns the link by which they set a password. */
  async register({ name, email, on }: NewCandidate): Promise<string> {
    await this.page.getByLabel('Name', { exact: true }).fill(name)
    await this.page.getByLabel('E-mail address').fill(email)
    await this.page.getByLabel('Date of birth').fill('1988-04-17')
    for (const specification of on) await this.page.getByRole('checkbox', { name: specification }).check()
    await this.page.getByLabel('Workplace').fill('Larch House')
    await this.page.getByRole('button', { name: 'Register', exact: true }).click()
    await this.told(`${name} is registered.`)
    return linkIn(await this.page.getByRole('status').filter({ hasText: name }).textContent())
  }
}

export class Registration extends Sheet {
  static async open(
    page: Page,
    email: string,
    candidate: string,
    specification: RegExp,
  ): Promise<Registration> {
    await Person.open(page, email)
    await page
      .getByRole('region', { name: 'Registered on' })
      .getByRole('link', { name: specification })
      .click()
    await expect(page).toHaveURL(/\/centre\/registrations\//)
    return new Registration(page).titled(candidate)
  }

  /** Allocates for this registration and the candidate's others. */
  async allocate(role: 'Assessor' | 'Quality assurer', name: string): Promise<void> {
    const form = this.page.locator('form').filter({ has: this.page.getByLabel(role, { exact: true }) })
    const choice = form.getByLabel(role, { exact: true })
    const option = await choice.getByRole('option', { name }).textContent()
    await choice.selectOption({ label: option ?? name })
    for (const other of await form.getByRole('checkbox').all()) await other.check()
    await form.getByRole('button', { name: 'Allocate' }).click()
    await this.told('The allocation is made.')
    await expect(this.region('Assessor and quality assurer')).toContainText(`${role}: ${name}`)
  }
}
