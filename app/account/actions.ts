'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { askingBrowser } from '#app/sign-in/browser.ts'
import { openAction } from '#lib/action.ts'
import { forgetSession, type Visitor, visitor } from '#lib/auth.ts'
import { endSession, endSessions } from '#lib/people/commands/end-sessions.ts'
import { changePassword } from '#lib/people/commands/set-password.ts'
import { ChangePassword, EndSession } from '#lib/people/input.ts'
import { Refusal, refused } from '#lib/refusal.ts'

async function present(): Promise<Visitor> {
  const who = await visitor()
  if (!who) throw new Refusal(refused('signed-out'))
  return who
}

export const endOne = openAction(EndSession, async input => {
  await endSession(await present(), input)
  redirect('/account?ended#sessions')
})

export const endAll = openAction(z.object({}), async () => {
  await endSessions(await present())
  await forgetSession()
  redirect('/sign-in?signed-out-everywhere')
})

export const changeOwnPassword = openAction(ChangePassword, async input => {
  const { address } = await askingBrowser()
  await changePassword(await present(), input, address)
  redirect('/account?changed#password')
})
