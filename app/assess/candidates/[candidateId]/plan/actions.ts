'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { proposePlan } from '#lib/assessment/commands/propose-plan.ts'
import { AgreePlan, PlanForm } from '#lib/assessment/plan-input.ts'
import { formAfter } from '#lib/assessment/rules/plan-rows.ts'

export const propose = action(['assessor'], PlanForm, async (actor, input) => {
  if (input.deed !== 'propose') return { values: formAfter(input), attempt: Date.now() }
  const { candidateId } = await proposePlan(actor, input)
  redirect(`/assess/candidates/${candidateId}/plan`)
})

export const agree = action(['assessor'], AgreePlan, async (actor, input) => {
  const { candidateId } = await agreePlan(actor, input)
  redirect(`/assess/candidates/${candidateId}/plan`)
})
