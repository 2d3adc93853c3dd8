'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { reopenUnit } from '#lib/sampling/commands/reopen-unit.ts'
import { ReopenUnit } from '#lib/sampling/input.ts'

export const reopen = action(['lead_quality_assurer'], ReopenUnit, async (actor, input) => {
  await reopenUnit(actor, input)
  redirect(`/quality/units/${input.unitProgressId}`)
})
