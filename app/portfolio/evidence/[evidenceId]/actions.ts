'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { copiesPath, evidencePath } from '#app/portfolio/addresses.ts'
import { rememberRefused } from '#app/portfolio/evidence/refused-files.ts'
import { action } from '#lib/action.ts'
import { deleteDraft } from '#lib/evidence/commands/delete-draft.ts'
import { recallEvidence } from '#lib/evidence/commands/recall-evidence.ts'
import { reviseEvidence } from '#lib/evidence/commands/revise-evidence.ts'
import { saveEvidence } from '#lib/evidence/commands/save-evidence.ts'
import { keepCopy } from '#lib/evidence/commands/settle-copy.ts'
import { settleIdentifiers } from '#lib/evidence/commands/settle-identifiers.ts'
import { submitEvidence } from '#lib/evidence/commands/submit-evidence.ts'
import { withdrawEvidence } from '#lib/evidence/commands/withdraw-evidence.ts'
import {
  SaveEvidence,
  SettleIdentifiers,
  SubmitEvidence,
  ThisEvidence,
  WithdrawEvidence,
} from '#lib/evidence/input.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Refusal, refused } from '#lib/refusal.ts'

export const save = action(['candidate'], SaveEvidence, async (actor, { next, ...input }) => {
  const { evidenceId, revision, refusedFiles } = await saveEvidence(actor, input).catch(
    keepBoth(actor, input),
  )
  await rememberRefused(evidenceId, refusedFiles)
  const path = evidencePath(evidenceId)
  redirect(
    next === 'submit' && refusedFiles.length === 0
      ? `${path}/submit`
      : `${path}?done=saved&revision=${revision}`,
  )
})

export const settle = action(['candidate'], SettleIdentifiers, async (actor, input) => {
  await settleIdentifiers(actor, input).catch(showWhatIsThere)
  redirect(`${evidencePath(input.evidenceId)}/submit#identifiers`)
})

export const submit = action(['candidate'], SubmitEvidence, async (actor, input) => {
  await submitEvidence(actor, input).catch(showWhatIsThere)
  redirect(`${evidencePath(input.evidenceId)}?done=submitted`)
})

/** What a stale form sent is kept beside the draft, to be brought together on a page of its own. */
const keepBoth = (actor: Actor, input: Omit<SaveEvidence, 'next'>) => async (error: unknown) => {
  if (!(error instanceof Refusal) || error.refused.reason !== 'stale-form') throw error
  await keepCopy(actor, input)
  return showWhatIsThere(new Refusal(refused('stale-form', {}, copiesPath(input.evidenceId))))
}

/** A stale form is answered with the page as it is now; what was typed stays in the form. */
function showWhatIsThere(error: unknown): never {
  if (error instanceof Refusal && error.refused.reason === 'stale-form') refresh()
  throw error
}

export const recall = action(['candidate'], ThisEvidence, async (actor, input) => {
  await recallEvidence(actor, input)
  redirect(`${evidencePath(input.evidenceId)}?done=recalled`)
})

export const revise = action(['candidate'], ThisEvidence, async (actor, input) => {
  await reviseEvidence(actor, input)
  redirect(`${evidencePath(input.evidenceId)}?done=revised`)
})

export const withdraw = action(['candidate'], WithdrawEvidence, async (actor, input) => {
  await withdrawEvidence(actor, input)
  redirect(`${evidencePath(input.evidenceId)}?done=withdrawn`)
})

export const remove = action(['candidate'], ThisEvidence, async (actor, input) => {
  await deleteDraft(actor, input)
  redirect('/portfolio/evidence')
})
