import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import { columnOf, londonDay } from '../day-rules.ts'
import { allUnits, inThePast } from '../record-rules.ts'
import type { Actor } from '../rules.ts'
import type { RecordOccupationalCompetence } from '../staff-input.ts'
import { mayAdminister } from '../staff-rules.ts'
import { personWithSeats } from './person-with-seats.ts'

/**
 * Records that somebody of this centre knows, or can do, the work of each unit; recorded again, it is replaced.
 * @throws Refusal `not-found` or `not-in-the-future`
 */
export async function recordOccupationalCompetence(
  actor: Actor,
  input: RecordOccupationalCompetence,
  at = new Date(),
): Promise<void> {
  ensure(mayAdminister(actor))
  const { personId, unitIds, level, basis, confirmedOn } = input
  return within(actor, async tx => {
    await personWithSeats(tx, actor, personId)
    if (!unitIds.every(id => allUnits.some(unit => unit.id === id))) throw new Refusal(refused('not-found'))
    ensure(inThePast('The date on which it was confirmed', confirmedOn, londonDay(at)))

    const held = { level, basis, confirmedOn: columnOf(confirmedOn) }
    const key = { centreId: actor.centreId, personId }
    await tx.occupationalCompetence.createMany({
      data: unitIds.map(unitId => ({ ...key, unitId, ...held, createdAt: at })),
      skipDuplicates: true,
    })
    await tx.occupationalCompetence.updateMany({ where: { ...key, unitId: { in: unitIds } }, data: held })
    await record(
      tx,
      actor,
      at,
      ...[...new Set(unitIds)].map(unitId => ({
        deed: 'occupational-competence.recorded' as const,
        subjectId: personId,
        detail: { personId, unitId, level, confirmedOn },
      })),
    )
  })
}
