import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { columnOf, londonDay } from '../day-rules.ts'
import { mayRecordQualification, qualificationNamed } from '../record-rules.ts'
import type { Actor } from '../rules.ts'
import type { RecordStaffQualification } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * Records that somebody of this centre holds a qualification; recorded again, the dates are replaced (a renewal).
 * @throws Refusal `not-found`, `not-in-the-future` or `expires-before-award`
 */
export async function recordStaffQualification(
  actor: Actor,
  input: RecordStaffQualification,
  at = new Date(),
): Promise<void> {
  ensure(mayAdminister(actor))
  const { personId, awardedOn, expiresOn } = input
  return within(actor, async tx => {
    await personWithSeats(tx, actor, personId)
    const named = qualificationNamed(input.code, input.title)
    if (!named) throw new Refusal(refused('not-found'))
    ensure(mayRecordQualification(awardedOn, expiresOn, londonDay(at)))

    const dates = { awardedOn: columnOf(awardedOn), expiresOn: expiresOn ? columnOf(expiresOn) : null }
    await tx.staffQualification.upsert({
      where: { centreId_personId_code: { centreId: actor.centreId, personId, code: named.code } },
      create: { centreId: actor.centreId, personId, ...named, ...dates, createdAt: at },
      update: { title: named.title, ...dates },
    })
    await record(tx, actor, at, {
      deed: 'staff-qualification.recorded',
      subjectId: personId,
      detail: { personId, code: named.code, awardedOn, expiresOn: expiresOn ?? null },
    })
  })
}
