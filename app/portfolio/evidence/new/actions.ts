'use server'

import { redirect } from 'next/navigation'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { rememberRefused } from '#app/portfolio/evidence/refused-files.ts'
import { action } from '#lib/action.ts'
import { addEvidence } from '#lib/evidence/commands/add-evidence.ts'
import { AddEvidence } from '#lib/evidence/input.ts'

export const add = action(['candidate'], AddEvidence, async (actor, input) => {
  const { evidenceId, refusedFiles } = await addEvidence(actor, input)
  await rememberRefused(evidenceId, refusedFiles)
  redirect(`${evidencePath(evidenceId)}?done=added`)
})
