'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { ConcludeSample } from '#lib/sampling/input.ts'

export const conclude = action(
  ['lead_quality_assurer', 'quality_assurer'],
  ConcludeSample,
  async (actor, input) => {
    await concludeSample(actor, input)
    redirect(`/quality/picks/${input.pickId}`)
  },
)
