'use server'

import { redirect } from 'next/navigation'
import { action } from '#lib/action.ts'
import { recordApproval } from '#lib/centre/commands.ts'
import { RecordApproval } from '#lib/centre/input.ts'

export const recordOne = action(['centre_administrator'], RecordApproval, async (actor, input) => {
  await recordApproval(actor, input)
  redirect(`/centre/approvals?done=${encodeURIComponent(input.specificationId)}`)
})
