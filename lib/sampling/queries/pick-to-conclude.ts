import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { PickStatus, UnitStatus } from '#prisma/client/enums.ts'
import { seesRegistration, tookPart } from './visible.ts'

/** What concluding a sample depends on. */
export interface PickToConclude {
  unitProgressId: string
  unitId: string
  unitStatus: UnitStatus
  unitNumber: string
  registrationId: string
  decisionId: string
  status: PickStatus
  superseded: boolean
  tookPart: string[]
  judgements: { id: string; code: string; criterionId: string }[]
  concludedBy: string | null
  concludedAt: Date | null
}

/**
 * A drawn decision with everything that concluding it depends on, its unit locked so that what is seen stays
 * true until the transaction ends; `null` when there is none that the actor sees.
 */
export async function pickToConclude(tx: Tx, actor: Actor, pickId: string): Promise<PickToConclude | null> {
  // By itself: a statement that waits for a lock would go on to see the rest as it was before the wait.
  await tx.$queryRaw`
    select u.id from sample_pick p join unit_progress u on u.id = p.unit_progress_id
    where p.id = ${pickId}::uuid for update of u`
  const [row] = await tx.$queryRaw<PickToConclude[]>`
    select u.id as "unitProgressId", u.status::text as "unitStatus", unit.id as "unitId", unit.number as "unitNumber",
      r.id as "registrationId", d.id as "decisionId", p.status::text as status,
      d.id <> (
        select last.id from decision last
        where last.unit_progress_id = u.id and last.outcome = 'signed' order by last.at desc, last.id desc limit 1
      ) as superseded,
      ${tookPart} as "tookPart",
      (select json_agg(json_build_object('id', j.id, 'code', c.code, 'criterionId', c.id) order by c.position, j.id)
        from judgement j join criterion c on c.id = j.criterion_id where j.id = any(d.judgement_ids)) as judgements,
      q.name as "concludedBy", done.at as "concludedAt"
    from sample_pick p
    join decision d on d.id = p.decision_id
    join unit_progress u on u.id = p.unit_progress_id
    join unit on unit.id = u.unit_id
    join registration r on r.id = u.registration_id
    left join sample_conclusion done on done.pick_id = p.id
    left join person q on q.id = done.quality_assurer_id
    where p.id = ${pickId}::uuid and ${seesRegistration(actor)}`
  return row ? { ...row, judgements: row.judgements ?? [] } : null
}
