import { type EvidenceForJudging, evidenceForJudging } from '#lib/assessment/queries/evidence-for-judging.ts'
import { claimsOnDesk } from '#lib/assessment/rules/desk.ts'
import { within } from '#lib/db.ts'
import { threadOf } from '#lib/evidence/messages/queries.ts'
import { staffRecordOf } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'

export type Item = EvidenceForJudging
export type Claims = NonNullable<Awaited<ReturnType<typeof deskOf>>>['claims']

/** What lies on this assessor's desk for one item of evidence, or `null`. */
export async function deskOf(actor: Actor, evidenceId: string, at: Date) {
  const found = await within(actor, async tx => {
    const item = await evidenceForJudging(tx, actor, evidenceId)
    if (!item) return null
    const staff = await staffRecordOf(tx, actor.personId)
    return { item, staff, messages: await threadOf(tx, { evidenceId }) }
  })
  if (!found) return null
  const { item, staff, messages } = found
  return { item, messages, claims: claimsOnDesk(actor, item, staff, at) }
}
