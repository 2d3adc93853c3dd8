import type { Page } from '@playwright/test'
import { demonstration, emailOf, signIn } from '../portfolio.ts'
import { ChoosePassword } from './account.ts'

export const password = 'harbour lantern sixpence'

export const onUnit002 = /^3085-02 /
export const onNos = /Involve key people in service provision/

const rare = () => crypto.randomUUID().slice(0, 6)

/** A name that nobody else has, whatever ran here before. */
export const newName = (name: string): string => `${name} ${rare()}`

/** An address that nobody has had before. */
export const newEmail = (who: string): string => `${who}.${rare()}@test.example`

/** The demonstration's centre administrator, signed in. */
export const asAdministrator = (page: Page): Promise<void> =>
  signIn(page, emailOf('centre administrator'), demonstration().password)

/** Sets a first password by the link and signs in with it. */
export async function enterBy(page: Page, link: string, email: string): Promise<void> {
  await (await (await ChoosePassword.open(page, link)).set(password)).as(email, password)
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
}
