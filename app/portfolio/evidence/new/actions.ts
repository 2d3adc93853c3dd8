'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { evidencePath } from '#app/portfolio/addresses.ts'
import { rememberRefused } from '#app/portfolio/evidence/refused-files.ts'
import { action } from '#lib/action.ts'
import { sendEvidence } from '#lib/evidence/commands/send-evidence.ts'
import { AddEvidence } from '#lib/evidence/input.ts'

/** What was typed may have begun the draft already, under an id of its own device. */
const BegunEvidence = AddEvidence.extend({ evidenceId: z.uuid().optional().catch(undefined) })

export const add = action(['candidate'], BegunEvidence, async (actor, input) => {
  const { evidenceId, refusedFiles } = await sendEvidence(actor, input)
  await rememberRefused(evidenceId, refusedFiles)
  redirect(`${evidencePath(evidenceId)}?done=added`)
})
