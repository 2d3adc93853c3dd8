import type { Browser } from '@playwright/test'
import { Register } from './centre.ts'
import { asAdministrator, enterBy, newEmail, newName, onNos, onUnit002 } from './people.ts'

export interface NewCandidate {
  readonly name: string
  readonly email: string
}

/** Registers somebody new on 3085-02 and the NOS, as the administrator would, and sets their password. */
export async function newCandidate(browser: Browser, called: string): Promise<NewCandidate> {
  const name = newName(called)
  const email = newEmail('candidate')
  const [centre, own] = await Promise.all([browser.newContext(), browser.newContext()])
  const administrator = await centre.newPage()
  await asAdministrator(administrator)
  const link = await (await Register.open(administrator)).register({ name, email, on: [onUnit002, onNos] })
  await enterBy(await own.newPage(), link, email)
  await Promise.all([centre.close(), own.close()])
  return { name, email }
}
