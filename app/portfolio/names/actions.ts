'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { keepPrivateNames } from '#lib/evidence/commands/keep-private-names.ts'
import { PrivateNames } from '#lib/evidence/input.ts'

export const keep = action(['candidate'], PrivateNames, async (actor, input) => {
  await keepPrivateNames(actor, input)
  redirect('/portfolio/names?done=kept')
})
