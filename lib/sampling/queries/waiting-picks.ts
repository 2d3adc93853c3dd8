import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Prisma } from '#prisma/client/client.ts'
import { seesRegistration, tookPart } from './visible.ts'

export interface WaitingPick {
  readonly id: string
  readonly drawnAt: Date
  readonly signedAt: Date
  readonly candidate: string
  readonly assessor: string
  readonly unitId: string
  readonly specificationId: string
  readonly reasons: string[]
}

export const pageOfPicks = 25

/**
 * Drawn and not concluded, and not this quality assurer's own: the longest waiting first, one more than a page.
 * @param after the last of the page before
 */
export function waitingPicks(tx: Tx, actor: Actor, after: string | null): Promise<WaitingPick[]> {
  return tx.$queryRaw<WaitingPick[]>`
    select p.id, s.at as "drawnAt", d.at as "signedAt", c.name as candidate, a.name as assessor,
      u.unit_id as "unitId", r.specification_id as "specificationId", p.reasons
    from sample_pick p
    join sample s on s.id = p.sample_id
    join decision d on d.id = p.decision_id
    join unit_progress u on u.id = p.unit_progress_id
    join registration r on r.id = u.registration_id
    join person c on c.id = r.candidate_id
    join person a on a.id = d.by_id
    where p.status = 'drawn' and u.status = 'signed' and ${seesRegistration(actor)}
      and not ${actor.personId} = any(${tookPart})
      ${after ? Prisma.sql`and p.id > ${after}::uuid` : Prisma.empty}
    order by p.id limit ${pageOfPicks + 1}`
}
