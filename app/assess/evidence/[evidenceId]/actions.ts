'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { confirmObserver } from '#lib/assessment/commands/confirm-observer.ts'
import { examineInSitu } from '#lib/assessment/commands/examine-in-situ.ts'
import { judgeCriteria } from '#lib/assessment/commands/judge-criteria.ts'
import { rejectForBreach } from '#lib/assessment/commands/reject-for-breach.ts'
import { returnEvidence } from '#lib/assessment/commands/return-evidence.ts'
import {
  ConfirmObserver,
  ExamineInSitu,
  JudgeDesk,
  RejectForBreach,
  ReturnEvidence,
} from '#lib/assessment/input.ts'

export const judge = action(['assessor'], JudgeDesk, async (actor, input) => {
  await judgeCriteria(actor, input)
  redirect(`/assess/evidence/${input.evidenceId}`)
})

export const confirm = action(['assessor'], ConfirmObserver, async (actor, input) => {
  await confirmObserver(actor, input)
  redirect(`/assess/evidence/${input.evidenceId}`)
})

export const examine = action(['assessor'], ExamineInSitu, async (actor, input) => {
  await examineInSitu(actor, input)
  redirect(`/assess/evidence/${input.evidenceId}`)
})

export const rejectBreach = action(['assessor'], RejectForBreach, async (actor, input) => {
  await rejectForBreach(actor, input)
  redirect('/assess')
})

export const giveBack = action(['assessor'], ReturnEvidence, async (actor, input) => {
  await returnEvidence(actor, input)
  redirect('/assess')
})
