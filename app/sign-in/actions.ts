'use server'

import { redirect } from 'next/navigation'
import { openAction } from '#lib/action.ts'
import { rememberSession } from '#lib/auth.ts'
import { signIn } from '#lib/people/commands/sign-in.ts'
import { SignIn } from '#lib/people/input.ts'
import { safePath } from '#lib/people/rules.ts'
import { askingBrowser } from './browser.ts'

export const enter = openAction(SignIn, async input => {
  const { sessionId, personId, home } = await signIn(input, await askingBrowser())
  await rememberSession(sessionId, personId)
  redirect(safePath(input.next) ?? home)
})
