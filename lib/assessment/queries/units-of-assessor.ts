import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { UnitStatus } from '#prisma/client/enums.ts'
import { specifications } from '#specs/index.ts'
import { criteriaOf } from '#specs/statements.ts'
import { criterionId } from '../rules/located-criterion.ts'

/** A unit of a registration with how far it has come. */
export interface UnitOfAssessor {
  readonly id: string
  readonly unitId: string
  readonly status: UnitStatus
  readonly changedAt: Date
  readonly registrationId: string
  readonly specificationId: string
  readonly candidateId: string
  readonly candidateName: string
  readonly met: number
  readonly total: number
  /** Why a quality assurer reopened it, last. */
  readonly reopenedBecause: string | null
}

/** The criteria that have parts: they are met once judgements that count cover every one of them. */
const parted = specifications.flatMap(({ units }) =>
  units.flatMap(unit =>
    criteriaOf(unit).flatMap(({ code, subPoints }) =>
      subPoints.length > 0 ? [{ id: criterionId(unit, code), parts: subPoints.length }] : [],
    ),
  ),
)
const partedIds = parted.map(({ id }) => id)
const parts = parted.map(each => each.parts)

/**
 * Every unit of the active registrations that are allocated to this assessor, with the criteria met as
 * `criterionStates` counts them (a test holds the two together): one grouped statement for a whole caseload.
 */
export function unitsOfAssessor(tx: Tx, actor: Actor) {
  return tx.$queryRaw<UnitOfAssessor[]>`
    with mine as (
      select distinct r.id, r.specification_id, r.candidate_id, p.name
      from allocation a
      join registration r on r.id = a.registration_id and r.status = 'active'
      join person p on p.id = r.candidate_id
      where a.person_id = ${actor.personId}::uuid and a.role = 'assessor' and a.ended_at is null
    ),
    parted as (select distinct * from unnest(${partedIds}::text[], ${parts}::int[]) as parted (id, parts)),
    covered as (
      select j.registration_id, j.criterion_id, count(distinct point) as points
      from judgement j
      join mine on mine.id = j.registration_id
      join evidence e on e.id = j.evidence_id and e.status <> 'withdrawn'
      join evidence_version v on v.id = j.version_id and v.number = e.submitted_number
      left join unnest(j.sub_points) as point on true
      where j.outcome = 'met'
        and not exists (select 1 from judgement later where later.supersedes_id = j.id)
        and (select f.finding from sample_finding f where f.judgement_id = j.id order by f.id desc limit 1)
          is distinct from 'disagree'
      group by j.registration_id, j.criterion_id
    )
    select u.id, u.unit_id as "unitId", u.status, u.changed_at as "changedAt", mine.id as "registrationId",
      mine.specification_id as "specificationId", mine.candidate_id as "candidateId", mine.name as "candidateName",
      count(covered.criterion_id) filter (where covered.points >= coalesce(parted.parts, 0))::int as met,
      count(c.id)::int as total,
      case when u.status = 'reopened' then (
        select d.feedback from decision d
        where d.unit_progress_id = u.id and d.outcome = 'reopened' order by d.id desc limit 1) end
        as "reopenedBecause"
    from mine
    join unit_progress u on u.registration_id = mine.id
    join criterion c on c.unit_id = u.unit_id
    left join covered on covered.registration_id = mine.id and covered.criterion_id = c.id
    left join parted on parted.id = c.id
    group by u.id, mine.id, mine.specification_id, mine.candidate_id, mine.name
    order by mine.name, mine.specification_id, u.unit_id`
}
