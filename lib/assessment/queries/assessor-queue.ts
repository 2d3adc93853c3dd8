import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'

export interface QueueFilter {
  readonly candidateId?: string
  readonly kind?: EvidenceKind
  /** Where the page before ended. */
  readonly after?: { readonly submittedAt: Date; readonly id: string }
}

export interface QueueItem {
  readonly id: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly candidateId: string
  readonly candidateName: string
  readonly versionNumber: number
  readonly submittedAt: Date
  /** Criteria of this assessor's registrations that await a judgement of this version. */
  readonly criteria: number
}

export const queuePage = 25

/**
 * What waits on this assessor, longest first: evidence that was handed in and claims criteria, of registrations
 * allocated to them, that nobody has judged on this version. One more than a page, to tell whether there is a next one.
 */
export function assessorQueue(tx: Tx, actor: Actor, { candidateId, kind, after }: QueueFilter = {}) {
  const before = after ?? { submittedAt: null, id: null }
  return tx.$queryRaw<QueueItem[]>`
    select e.id, e.title, e.kind, e.candidate_id as "candidateId", p.name as "candidateName",
      v.number as "versionNumber", e.submitted_at as "submittedAt", count(*)::int as criteria
    from evidence e
    join evidence_version v on v.evidence_id = e.id and v.number = e.submitted_number
    join mapping m on m.version_id = v.id
    join registration r on r.id = m.registration_id and r.status = 'active'
    join criterion c on c.id = m.criterion_id
    join unit_progress u on u.registration_id = r.id and u.unit_id = c.unit_id
      and u.status in ('in_progress', 'reopened')
    join allocation a on a.registration_id = r.id and a.role = 'assessor' and a.ended_at is null
      and a.person_id = ${actor.personId}::uuid
    join person p on p.id = e.candidate_id
    where e.status = 'submitted' and e.candidate_id <> ${actor.personId}::uuid
      and not exists (
        select 1 from judgement j
        where j.version_id = v.id and j.registration_id = m.registration_id and j.criterion_id = m.criterion_id)
      and (${candidateId ?? null}::uuid is null or e.candidate_id = ${candidateId ?? null}::uuid)
      and (${kind ?? null}::text is null or e.kind::text = ${kind ?? null}::text)
      and (${before.id}::uuid is null or (e.submitted_at, e.id) > (${before.submittedAt}::timestamptz, ${before.id}::uuid))
    group by e.id, p.name, v.number
    order by e.submitted_at, e.id
    limit ${queuePage + 1}`
}
