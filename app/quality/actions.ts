'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { recordSample } from '#lib/sampling/commands/record-sample.ts'
import { RecordSample } from '#lib/sampling/input.ts'

export const draw = action(
  ['lead_quality_assurer', 'quality_assurer'],
  RecordSample,
  async (actor, input) => {
    const { sampleId } = await recordSample(actor, input)
    redirect(`/quality/samples/${sampleId}`)
  },
)
