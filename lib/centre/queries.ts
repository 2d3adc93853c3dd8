import type { Tx } from '#lib/db.ts'
import { dayOf } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { Approval } from './rules.ts'

/** Every approval of the actor's centre, by the id of its specification. */
export async function approvalsOf(
  tx: Tx,
  { centreId }: Pick<Actor, 'centreId'>,
): Promise<Map<string, Approval>> {
  const rows = await tx.qualificationApproval.findMany({
    where: { centreId },
    select: {
      specificationId: true,
      reference: true,
      approvedOn: true,
      endsOn: true,
      lastRegistrationOn: true,
      lastCertificationOn: true,
    },
  })
  return new Map(
    rows.map(({ specificationId, reference, ...days }) => [
      specificationId,
      {
        reference,
        approvedOn: dayOf(days.approvedOn),
        endsOn: days.endsOn && dayOf(days.endsOn),
        lastRegistrationOn: days.lastRegistrationOn && dayOf(days.lastRegistrationOn),
        lastCertificationOn: days.lastCertificationOn && dayOf(days.lastCertificationOn),
      },
    ]),
  )
}
