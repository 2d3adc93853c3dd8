'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openAction } from '#lib/action.ts'
import { forgetSession, visitor } from '#lib/auth.ts'
import { changeCentre } from '#lib/people/commands/change-centre.ts'
import { signOut } from '#lib/people/commands/sign-out.ts'
import { ChangeCentre } from '#lib/people/input.ts'
import { Refusal, refused } from '#lib/refusal.ts'

export const leave = openAction(z.object({}), async () => {
  const who = await visitor()
  if (who) await signOut(who)
  await forgetSession()
  redirect('/sign-in?signed-out')
})

export const switchCentre = openAction(ChangeCentre, async input => {
  const who = await visitor()
  if (!who) throw new Refusal(refused('signed-out'))
  await changeCentre(who, input)
  redirect('/')
})
