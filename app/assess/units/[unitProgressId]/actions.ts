'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { signUnit } from '#lib/assessment/commands/sign-unit.ts'
import { SignUnit } from '#lib/assessment/input.ts'

export const sign = action(['assessor'], SignUnit, async (actor, input) => {
  await signUnit(actor, input)
  redirect(`/assess/units/${input.unitProgressId}`)
})
