import type { Actor } from '#lib/people/rules.ts'
import { Prisma } from '#prisma/client/client.ts'

/**
 * Which registrations a seat sees: a quality assurer those allocated to them, the lead and the external quality
 * assurer all of the centre. Row-level security keeps every other centre out.
 */
export function visibleRegistrations({ seat, personId }: Actor): Prisma.RegistrationWhereInput {
  if (seat !== 'quality_assurer') return {}
  return { allocations: { some: { personId, role: 'quality_assurer', endedAt: null } } }
}

/** The same for raw SQL, over a registration called `r`. */
export function seesRegistration({ seat, personId }: Actor): Prisma.Sql {
  if (seat !== 'quality_assurer') return Prisma.sql`true`
  return Prisma.sql`exists (
    select 1 from allocation a
    where a.registration_id = r.id and a.person_id = ${personId}::uuid and a.role = 'quality_assurer' and a.ended_at is null)`
}

/** Everybody who took part in a decision `d` on a registration `r`, and so may not sample it (seed 004 L102). */
export const tookPart = Prisma.sql`(
  select array_agg(distinct person::text) from (
    select d.by_id as person
    union all select r.candidate_id
    union all select j.assessor_id from judgement j where j.id = any(d.judgement_ids)
    union all
    select o.assessor_id from judgement j join observer_confirmation o on o.version_id = j.version_id
    where j.id = any(d.judgement_ids)
  ) as took_part)::text[]`
