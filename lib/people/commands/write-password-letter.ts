import { withinIdentity } from '#lib/db.ts'
import { passwordLinkHours } from '../rules.ts'
import { makePasswordLink } from './make-password-link.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * The letter that answers "send me a link to set my password", with a link made for it; `null` when nobody has
 * this address. Written when it is sent, so that the token rests nowhere on the way.
 * @param site the address at which people use the service
 */
export async function writePasswordLetter(email: string, site: string, at: Date): Promise<Letter | null> {
  return withinIdentity(null, async tx => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true, name: true } })
    if (!person) return null
    const address = new URL(`/password/${await makePasswordLink(tx, person.id, at)}`, site).href
    return {
      to: email,
      subject: 'Set your password',
      text: `Hello ${person.name},

somebody, probably you, asked for a link to set the password of your portfolio account. Open it and choose one:

${address}

The link works once, within ${passwordLinkHours} hours. If it was not you, nothing has changed and you need do nothing.
`,
    }
  })
}
