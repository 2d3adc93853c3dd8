import { z } from 'zod'
import { MailChoice } from '#prisma/client/enums.ts'
import { allKinds } from './rules/kinds.ts'

/** What somebody wants to be mailed about. */
export const ChooseMail = z.object({
  choices: z
    .array(z.object({ kind: z.enum(allKinds), mail: z.enum(MailChoice, 'Choose one of those offered') }))
    .min(1)
    .max(allKinds.length),
})
export type ChooseMail = z.output<typeof ChooseMail>

/** A page of notifications: what follows, or comes before, one of them. */
export const NotificationPage = z.object({
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
})
export type NotificationPage = z.output<typeof NotificationPage>
