import { type EvidenceForJudging, evidenceForJudging } from '#lib/assessment/queries/evidence-for-judging.ts'
import { claimsOnDesk } from '#lib/assessment/rules/desk.ts'
import { within } from '#lib/db.ts'
import { staffRecordOf } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'

export type Item = EvidenceForJudging
export type Claims = NonNullable<Awaited<ReturnType<typeof deskOf>>>['claims']

/** What lies on this assessor's desk for one item of evidence, or `null`. */
export async function deskOf(actor: Actor, evidenceId: string, at: Date) {
  const found = await within(actor, async tx => {
    const item = await evidenceForJudging(tx, actor, evidenceId)
    return item && { item, staff: await staffRecordOf(tx, actor.personId) }
  })
  return found && { item: found.item, claims: claimsOnDesk(actor, found.item, found.staff, at) }
}
