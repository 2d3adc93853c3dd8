'use server'

import { redirect } from 'next/navigation'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { action } from '#lib/action.ts'
import { SettleCopy } from '#lib/evidence/autosave-input.ts'
import { settleCopy } from '#lib/evidence/commands/settle-copy.ts'

export const settle = action(['candidate'], SettleCopy, async (actor, input) => {
  await settleCopy(actor, input)
  redirect(`${evidencePath(input.evidenceId)}?done=settled`)
})
