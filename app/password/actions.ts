'use server'

import { redirect } from 'next/navigation'
import { askingBrowser } from '#app/sign-in/browser.ts'
import { openAction } from '#lib/action.ts'
import { forgetSession } from '#lib/auth.ts'
import { queueMail, sendsMail } from '#lib/mail.ts'
import { setPassword } from '#lib/people/commands/set-password.ts'
import { AskForPasswordLink, SetPassword } from '#lib/people/input.ts'
import { countAttempt } from '#lib/people/throttle.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** The same for every address, known or not: whether anybody has it is looked up when the letter is written. */
export const askForLink = openAction(AskForPasswordLink, async ({ email }) => {
  if (!sendsMail()) throw new Refusal(refused('mail-off'))
  const { address } = await askingBrowser()
  await countAttempt('password-link', { account: email, address })
  await queueMail({ letter: 'password-link', to: email })
  redirect('/password?asked')
})

export const choosePassword = openAction(SetPassword, async input => {
  await setPassword(input)
  await forgetSession()
  redirect('/sign-in?password-set')
})
