import { randomUUID } from 'node:crypto'
import { invitePerson } from '#lib/people/commands/invite-person.ts'
import { openCentre } from '#lib/people/commands/open-centre.ts'
import { setPassword } from '#lib/people/commands/set-password.ts'
import { signIn } from '#lib/people/commands/sign-in.ts'
import type { Seat } from '#prisma/client/enums.ts'
import type { Centre } from './centre.ts'

export interface Account {
  readonly personId: string
  readonly email: string
  readonly password: string
}

export const goodPassword = 'trellis mango kettle'

/** A new e-mail address. */
export const anAddress = () => `${randomUUID().slice(0, 13)}@example.org`

/** Somebody invited to the centre who has followed their link and chosen a password. */
export async function anAccount({ administrator }: Centre, ...seats: Seat[]): Promise<Account> {
  const email = anAddress()
  const input = { name: 'Ewa Nowak', email, seats: seats.length > 0 ? seats : (['candidate'] as Seat[]) }
  const { personId, token } = await invitePerson(administrator, input)
  await setPassword({ token: token ?? '', newPassword: goodPassword })
  return { personId, email, password: goodPassword }
}

/** An account that was invited and never opened, with its link. */
export async function anInvitation() {
  const email = anAddress()
  const opened = await openCentre({
    name: 'Larch House',
    number: randomUUID().slice(0, 8),
    administrator: { name: 'Huw Price', email },
  })
  return { ...opened, email, token: opened.token ?? '' }
}

let browsers = 0

/** A browser at an address that nobody has used yet. */
export function aBrowser() {
  browsers += 1
  return {
    address: `10.0.${Math.floor(browsers / 256)}.${browsers % 256}`,
    userAgent: 'Test browser',
    seconds: 3600,
  }
}

export const aSession = (account: Account, browser = aBrowser()) => signIn(account, browser)
