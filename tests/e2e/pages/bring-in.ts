import type { Page } from '@playwright/test'
import { Invite, Person } from './centre.ts'
import { enterBy, newEmail } from './people.ts'

/** Invites somebody of the centre's staff, records what they hold, and lets them set a password in their own browser. */
export async function bringIn(
  centre: Page,
  own: Page,
  name: string,
  seat: string,
  qualification: RegExp,
): Promise<void> {
  const email = newEmail(seat.toLowerCase().replace(' ', '-'))
  const link = await (await Invite.open(centre)).invite(name, email, seat)
  const person = await Person.open(centre, email)
  await person.recordQualification(qualification)
  await person.recordCompetence([/^001 /, /^002 /])
  await enterBy(own, link, email)
}
