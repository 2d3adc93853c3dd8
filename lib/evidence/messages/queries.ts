import type { Tx } from '#lib/db.ts'
import type { EvidenceStatus, RegistrationStatus, Seat } from '#prisma/client/enums.ts'
import type { LastMessage, Parties } from './rules.ts'

export interface ThreadMessage {
  readonly id: string
  readonly authorId: string
  readonly author: string
  readonly seat: Seat
  readonly text: string
  readonly at: Date
}

/** What a thread is about: a piece of evidence, or a criterion of a registration. */
export type Subject =
  | { readonly evidenceId: string }
  | { readonly registrationId: string; readonly criterionId: string }

/** The latest of more messages than anybody reads on one page. */
const mostShown = 200

/**
 * The messages of a thread, the first one first: one statement. The caller has found that the actor may read what
 * it is about.
 */
export async function threadOf(tx: Tx, subject: Subject): Promise<ThreadMessage[]> {
  const rows = await tx.message.findMany({
    where: subject,
    orderBy: { id: 'desc' },
    take: mostShown,
    select: {
      id: true,
      authorId: true,
      author: { select: { name: true } },
      seat: true,
      text: true,
      at: true,
    },
  })
  return rows.toReversed().map(({ author, ...message }) => ({ ...message, author: author.name }))
}

interface ThreadToWrite extends Parties {
  /** Quality assurers who wrote before. */
  readonly wrote: readonly string[]
  readonly last: LastMessage | null
}

interface Row extends Parties {
  readonly wrote: string[] | null
  readonly lastAuthor: string | null
  readonly lastText: string | null
  readonly lastAt: Date | null
}

/** The thread of a piece of evidence with what writing in it depends on, or `null`: one statement. */
export async function evidenceThread(tx: Tx, evidenceId: string) {
  const [row] = await tx.$queryRaw<(Row & { status: EvidenceStatus; everSubmitted: boolean })[]>`
    select e.candidate_id as "candidateId", e.status::text as status, t.*, v.id is not null as "everSubmitted",
      array(
        select distinct a.person_id::text from mapping m
        join allocation a on a.registration_id = m.registration_id and a.role = 'assessor' and a.ended_at is null
        where m.version_id = v.id
      ) as "assessorIds",
      array(
        select distinct a.person_id::text from mapping m
        join allocation a
          on a.registration_id = m.registration_id and a.role = 'quality_assurer' and a.ended_at is null
        where m.version_id = v.id
      ) as "qualityAssurerIds"
    from evidence e
    left join lateral (
      select id from evidence_version
      where evidence_id = e.id and submitted_at is not null order by number desc limit 1
    ) v on true
    left join lateral (
      select (array_agg(author_id order by id desc))[1]::text as "lastAuthor",
        (array_agg(text order by id desc))[1] as "lastText", (array_agg(at order by id desc))[1] as "lastAt",
        array_agg(distinct author_id::text) filter (where seat in ('quality_assurer', 'lead_quality_assurer')) as wrote
      from message where evidence_id = e.id
    ) t on true
    where e.id = ${evidenceId}::uuid`
  if (!row) return null
  const { status, everSubmitted } = row
  return { ...asThread(row), about: { kind: 'evidence', status, everSubmitted } as const }
}

/** The thread of a criterion of a registration, or `null` where the registration does not have its unit: one statement. */
export async function criterionThread(tx: Tx, registrationId: string, criterionId: string) {
  const [row] = await tx.$queryRaw<(Row & { registrationStatus: RegistrationStatus })[]>`
    select r.candidate_id as "candidateId", r.status::text as "registrationStatus", t.*,
      array(
        select person_id::text from allocation
        where registration_id = r.id and role = 'assessor' and ended_at is null
      ) as "assessorIds",
      array(
        select person_id::text from allocation
        where registration_id = r.id and role = 'quality_assurer' and ended_at is null
      ) as "qualityAssurerIds"
    from registration r
    join unit_progress u on u.registration_id = r.id
    join criterion c on c.unit_id = u.unit_id
    left join lateral (
      select (array_agg(author_id order by id desc))[1]::text as "lastAuthor",
        (array_agg(text order by id desc))[1] as "lastText", (array_agg(at order by id desc))[1] as "lastAt",
        array_agg(distinct author_id::text) filter (where seat in ('quality_assurer', 'lead_quality_assurer')) as wrote
      from message where registration_id = r.id and criterion_id = c.id
    ) t on true
    where r.id = ${registrationId}::uuid and c.id = ${criterionId}`
  if (!row) return null
  const { registrationStatus } = row
  return { ...asThread(row), about: { kind: 'criterion', registrationStatus } as const }
}

function asThread({ candidateId, assessorIds, qualityAssurerIds, wrote, ...row }: Row): ThreadToWrite {
  const { lastAuthor, lastText, lastAt } = row
  const last =
    lastAuthor !== null && lastText !== null && lastAt !== null
      ? { authorId: lastAuthor, text: lastText, at: lastAt }
      : null
  return { candidateId, assessorIds, qualityAssurerIds, wrote: wrote ?? [], last }
}
