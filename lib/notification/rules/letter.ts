import type { MailChoice } from '#prisma/client/enums.ts'
import { type Kind, kinds } from './kinds.ts'

/** Whom a letter is for, and what it is about: nothing of it that could speak of a service user. */
export interface ToTell {
  readonly name: string
  readonly email: string
  readonly centreName: string
  readonly mail: Exclude<MailChoice, 'never'>
  /** In the order in which it happened. */
  readonly notifications: readonly { readonly id: string; readonly kind: Kind }[]
}

export interface NotificationLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for the same notifications, so that a letter which is sent again is known for what it is. */
  readonly messageId: string
  /** Where it can be chosen not to get such letters. */
  readonly list: { readonly unsubscribe: string }
}

const tellWithinHours = 72

/** What happened before this is past telling: a mail server that was away for a week brings no flood. */
export const oldestToTell = (at: Date): Date => new Date(at.getTime() - tellWithinHours * 3_600_000)

const often = {
  at_once: 'as things happen',
  daily: 'once a day, if there is anything that you have not read',
} as const

/**
 * The letter that tells of notifications: what happened and how often, with a link to what it was about, which is
 * said in the app alone.
 * @param site the address at which people use the service
 */
export function letterOf(
  { name, email, centreName, mail, notifications }: ToTell,
  site: string,
): NotificationLetter {
  const lines = [...Map.groupBy(notifications, ({ kind }) => kind)].map(([kind, { length }]) =>
    inMail(kind, length),
  )
  const [first] = notifications
  const only = notifications.length === 1 ? first : undefined
  const address = new URL(only ? `/notifications/${only.id}` : '/notifications', site).href
  const choices = new URL('/account/notifications', site).href
  return {
    to: email,
    subject:
      lines.length === 1
        ? `${lines[0]?.slice(0, -1)}`
        : `${notifications.length} things happened in your portfolio`,
    text: `Hello ${name},

at ${centreName}:

${lines.map(line => `- ${line}`).join('\n')}

Who and what it is about is told where you are signed in:

${address}

You get such letters ${often[mail]}. Choose what you are told by mail, or that you are not:

${choices}
`,
    messageId: `<${notifications.at(-1)?.id}.${notifications.length}@${new URL(site).hostname}>`,
    list: { unsubscribe: choices },
  }
}

function inMail(kind: Kind, count: number): string {
  const [one, several] = kinds[kind].mailed
  return count === 1 ? one : several.replace('{count}', String(count))
}
