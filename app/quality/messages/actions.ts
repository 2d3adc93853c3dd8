'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { pageOf } from '#lib/evidence/messages/addresses.ts'
import { writeOnCriterion } from '#lib/evidence/messages/commands.ts'
import { WriteOnCriterion } from '#lib/evidence/messages/input.ts'

export const writeAboutCriterion = action(
  ['lead_quality_assurer', 'quality_assurer'],
  WriteOnCriterion,
  async (actor, input) => {
    await writeOnCriterion(actor, input)
    redirect(pageOf(input, actor.seat) ?? '/')
  },
)
