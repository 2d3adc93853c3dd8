import { z } from 'zod'
import { passwordLength } from './rules.ts'

const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'Enter your e-mail address')
  .max(254, 'Enter an e-mail address of at most 254 characters')
  .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u, 'Enter an e-mail address, like name@example.com')

const password = z
  .string()
  .min(1, 'Enter your password')
  .max(passwordLength.most, `Enter a password of at most ${passwordLength.most} characters`)

const newPassword = z
  .string()
  .min(passwordLength.least, `Enter a password of at least ${passwordLength.least} characters`)
  .max(passwordLength.most, `Enter a password of at most ${passwordLength.most} characters`)

export const SignIn = z.object({ email, password, next: z.string().max(2000).optional().catch(undefined) })
export type SignIn = z.output<typeof SignIn>

export const AskForPasswordLink = z.object({ email })
export type AskForPasswordLink = z.output<typeof AskForPasswordLink>

export const SetPassword = z.object({ token: z.string().max(200), newPassword })
export type SetPassword = z.output<typeof SetPassword>

export const ChangePassword = z.object({ currentPassword: password, newPassword })
export type ChangePassword = z.output<typeof ChangePassword>

export const EndSession = z.object({ sessionId: z.uuid() })
export type EndSession = z.output<typeof EndSession>

export const ChangeCentre = z.object({ centreId: z.uuid() })
export type ChangeCentre = z.output<typeof ChangeCentre>
