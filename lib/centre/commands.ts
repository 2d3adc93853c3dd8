import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { columnOf, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { mayAdminister } from '#lib/people/staff-rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { findSpecification } from '#specs/index.ts'
import type { RecordApproval } from './input.ts'
import { approvalsOf } from './queries.ts'
import { markOf, mayRecordApproval } from './rules.ts'

/**
 * Records that the centre may offer a qualification, or what has changed about it: reference and dates (R04, R24).
 * @throws Refusal `not-found`, `not-claimable`, `stale-form`, or that a date cannot be right
 */
export async function recordApproval(actor: Actor, input: RecordApproval, at = new Date()): Promise<void> {
  ensure(mayAdminister(actor))
  const { specificationId, reference, approvedOn, seen } = input
  const specification = findSpecification(specificationId)
  if (!specification) throw new Refusal(refused('not-found'))
  const approval = {
    reference,
    approvedOn,
    endsOn: input.endsOn ?? null,
    lastRegistrationOn: input.lastRegistrationOn ?? null,
    lastCertificationOn: input.lastCertificationOn ?? null,
  }
  return within(actor, async tx => {
    await tx.$queryRaw`select id from centre where id = ${actor.centreId}::uuid for update`
    const standing = (await approvalsOf(tx, actor)).get(specificationId) ?? null
    ensure(
      markOf(standing) === seen
        ? mayRecordApproval(specification, approval, londonDay(at))
        : refused('stale-form'),
    )

    const columns = {
      reference,
      approvedOn: columnOf(approvedOn),
      endsOn: approval.endsOn && columnOf(approval.endsOn),
      lastRegistrationOn: approval.lastRegistrationOn && columnOf(approval.lastRegistrationOn),
      lastCertificationOn: approval.lastCertificationOn && columnOf(approval.lastCertificationOn),
    }
    await tx.qualificationApproval.upsert({
      where: { centreId_specificationId: { centreId: actor.centreId, specificationId } },
      create: { centreId: actor.centreId, specificationId, ...columns, createdAt: at },
      update: columns,
    })
    await record(tx, actor, at, {
      deed: 'approval.recorded',
      subjectId: specificationId,
      detail: { specificationId, reference, approvedOn },
    })
  })
}
