import { randomUUIDv7 } from 'node:crypto'
import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { UnitStatus } from '#prisma/client/enums.ts'
import type { ConcludeSample } from '../input.ts'
import type { PickToConclude } from '../queries/pick-to-conclude.ts'
import type { lookedAt } from '../rules/may-conclude.ts'

interface Conclusion {
  readonly row: PickToConclude
  readonly input: ConcludeSample
  readonly found: ReturnType<typeof lookedAt>
  /** What the unit is now. */
  readonly to: UnitStatus
  readonly at: Date
}

/**
 * Writes a conclusion with its findings, what becomes of the unit, and the decision that reopens it if it is
 * reopened: one statement, however many criteria were looked at.
 */
export async function writeConclusion(
  tx: Tx,
  { centreId, personId, seat }: Actor,
  { row, input, found, to, at }: Conclusion,
): Promise<{ reopenedId: string | null }> {
  const criterionOf = new Map(row.judgements.map(({ id, criterionId }) => [id, criterionId]))
  const findings = found.map(each => ({
    ...each,
    id: randomUUIDv7(),
    criterionId: criterionOf.get(each.judgementId),
  }))
  const [reopened] = await tx.$queryRaw<{ id: string }[]>`
    with
      concluded as (
        insert into sample_conclusion (id, centre_id, pick_id, quality_assurer_id, outcome, feedback, at)
        values (${randomUUIDv7()}::uuid, ${centreId}::uuid, ${input.pickId}::uuid, ${personId}::uuid,
          ${input.outcome}::sample_outcome, ${input.feedback}, ${at})
      ),
      found as (
        insert into sample_finding (id, centre_id, pick_id, judgement_id, criterion_id, finding, comment)
        select id, ${centreId}::uuid, ${input.pickId}::uuid, "judgementId", "criterionId", finding, comment
        from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb)
          as f (id uuid, "judgementId" uuid, "criterionId" text, finding finding, comment text)
      ),
      picked as (update sample_pick set status = 'concluded', changed_at = ${at} where id = ${input.pickId}::uuid),
      moved as (
        update unit_progress set status = ${to}::unit_status, changed_at = ${at} where id = ${row.unitProgressId}::uuid
      )
    insert into decision (id, centre_id, unit_progress_id, registration_id, outcome, by_id, seat, feedback,
      judgement_ids, standing, at)
    select ${randomUUIDv7()}::uuid, ${centreId}::uuid, ${row.unitProgressId}::uuid, ${row.registrationId}::uuid, 'reopened',
      ${personId}::uuid, ${seat}::seat, ${input.feedback}, '{}', '{}', ${at}
    where ${to} = 'reopened'
    returning id`
  return { reopenedId: reopened?.id ?? null }
}
