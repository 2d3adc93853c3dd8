import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { RegistrationStatus, UnitStatus } from '#prisma/client/enums.ts'
import type { UnitToReopen } from '../rules/may-reopen.ts'
import { seesRegistration, tookPart } from './visible.ts'

interface Row {
  number: string
  status: UnitStatus
  unitId: string
  registrationId: string
  registrationStatus: RegistrationStatus
  tookPart: string[]
}

/**
 * A unit with what reopening it depends on, locked with its registration so that what is seen stays true until
 * the transaction ends; `null` when there is none that the actor sees. Two statements.
 */
export async function unitToReopen(
  tx: Tx,
  actor: Actor,
  unitProgressId: string,
): Promise<(UnitToReopen & Pick<Row, 'unitId' | 'registrationId'>) | null> {
  // By itself: a statement that waits for a lock would go on to see the rest as it was before the wait.
  await tx.$queryRaw`
    select u.id from unit_progress u join registration r on r.id = u.registration_id
    where u.id = ${unitProgressId}::uuid for update of u for share of r`
  const [row] = await tx.$queryRaw<Row[]>`
    select unit.number, u.status::text as status, unit.id as "unitId", r.id as "registrationId",
      r.status::text as "registrationStatus", ${tookPart} as "tookPart"
    from unit_progress u
    join unit on unit.id = u.unit_id
    join registration r on r.id = u.registration_id
    left join lateral (
      select * from decision where unit_progress_id = u.id and outcome = 'signed' order by at desc, id desc limit 1
    ) d on true
    where u.id = ${unitProgressId}::uuid and ${seesRegistration(actor)}`
  if (!row) return null
  const { number, status, ...rest } = row
  return { ...rest, unit: { number, status } }
}
