import type { Page } from '@playwright/test'
import { Sheet } from './page.ts'

export class ChoosePassword extends Sheet {
  static async open(page: Page, link: string): Promise<ChoosePassword> {
    await page.goto(link)
    return new ChoosePassword(page).titled('Choose a password')
  }

  async set(password: string): Promise<SignIn> {
    await this.page.getByLabel('New password').fill(password)
    await this.page.getByRole('button', { name: 'Set this password' }).click()
    return SignIn.at(this.page)
  }
}

export class SignIn extends Sheet {
  static async open(page: Page): Promise<SignIn> {
    await page.goto('/sign-in')
    return SignIn.at(page)
  }

  static at(page: Page): Promise<SignIn> {
    return new SignIn(page).titled('Sign in')
  }

  async as(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(email)
    await this.page.getByLabel('Password', { exact: true }).fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
  }
}

export class Account extends Sheet {
  static async open(page: Page): Promise<Account> {
    await page.goto('/account')
    return new Account(page).titled('Your account')
  }

  async signOutEverywhere(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign out everywhere, here too' }).click()
    await (await SignIn.at(this.page)).told('signed out on every device')
  }
}
