'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { pageOf } from '#lib/evidence/messages/addresses.ts'
import { writeOnCriterion, writeOnEvidence } from '#lib/evidence/messages/commands.ts'
import { WriteOnCriterion, WriteOnEvidence } from '#lib/evidence/messages/input.ts'

export const writeAboutEvidence = action(['candidate'], WriteOnEvidence, async (actor, input) => {
  await writeOnEvidence(actor, input)
  redirect(pageOf(input, actor.seat) ?? '/')
})

export const writeAboutCriterion = action(['candidate'], WriteOnCriterion, async (actor, input) => {
  await writeOnCriterion(actor, input)
  redirect(pageOf(input, actor.seat) ?? '/')
})
