'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { readerHere } from '#app/notifications/reader.ts'
import { openAction } from '#lib/action.ts'
import { markAllRead } from '#lib/notification/commands/mark-read.ts'

export const readAll = openAction(z.object({}), async () => {
  await markAllRead(await readerHere())
  redirect('/notifications')
})
