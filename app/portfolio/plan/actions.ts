'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { agreePlan } from '#lib/assessment/commands/agree-plan.ts'
import { answerActivity } from '#lib/assessment/commands/answer-activity.ts'
import { proposePlan } from '#lib/assessment/commands/propose-plan.ts'
import { AgreePlan, AnswerActivity, PlanForm } from '#lib/assessment/plan-input.ts'
import { formAfter } from '#lib/assessment/rules/plan-rows.ts'

export const propose = action(['candidate'], PlanForm, async (actor, input) => {
  if (input.deed !== 'propose') return { values: formAfter(input), attempt: Date.now() }
  await proposePlan(actor, input)
  redirect('/portfolio/plan')
})

export const agree = action(['candidate'], AgreePlan, async (actor, input) => {
  await agreePlan(actor, input)
  redirect('/portfolio/plan')
})

export const answer = action(['candidate'], AnswerActivity, async (actor, input) => {
  await answerActivity(actor, input)
  redirect('/portfolio/plan')
})
