import { env } from '#lib/env.ts'
import { queueMail, sendsMail } from '#lib/mail.ts'
import { passwordLinkHours } from '#lib/people/rules.ts'

/**
 * What an administrator is told about somebody's first password: mailed where the service sends mail, otherwise
 * shown this once, to be handed over.
 */
export async function wordsForLink(token: string | null, email: string): Promise<string> {
  if (token === null)
    return 'They sign in with the password that they have or, if they never set one, ask for a link on the sign-in page.'
  if (sendsMail()) {
    await queueMail({ letter: 'password-link', to: email })
    return `A link with which they set their password is on its way to ${email}.`
  }
  return `Hand them this link, with which they set their password within ${passwordLinkHours} hours. It is shown only now: ${linkOf(token)}`
}

/** The address behind a token. */
export const linkOf = (token: string): string => new URL(`/password/${token}`, env().PUBLIC_URL).href
