'use server'

import { redirect } from 'next/navigation'
import { readerHere } from '#app/notifications/reader.ts'
import { openAction } from '#lib/action.ts'
import { chooseMail } from '#lib/notification/commands/choose-mail.ts'
import { ChooseMail } from '#lib/notification/input.ts'

export const choose = openAction(ChooseMail, async input => {
  await chooseMail(await readerHere(), input)
  redirect('/account/notifications?saved')
})
