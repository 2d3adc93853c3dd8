import type { Tx } from '#lib/db.ts'
import type { Accepted } from '../suggestions/learned.ts'

/** Enough to learn from, and few enough to read at one go. */
const mostJudgements = 2_000

/**
 * What assessors of the actor's centre accepted, as far as their latest judgements go back: for each version of
 * evidence its words and the criteria that it met. A judgement that another one replaced teaches nothing, nor
 * does evidence that was withdrawn or erased. Row-level security keeps it to the centre. One statement.
 */
export function acceptedMappings(tx: Tx): Promise<Accepted[]> {
  return tx.$queryRaw<Accepted[]>`
    select v.title || E'\n' || v.narrative as text, array_agg(distinct j.criterion_id) as "criterionIds"
    from (
      select met.id, met.version_id, met.criterion_id
      from judgement met
      where met.outcome = 'met'
        and not exists (select 1 from judgement later where later.supersedes_id = met.id)
      order by met.id desc
      limit ${mostJudgements}
    ) j
    join evidence_version v on v.id = j.version_id
    join evidence e on e.id = v.evidence_id and e.status <> 'withdrawn'
    where not exists (select 1 from erasure x where x.version_id = v.id)
    group by v.id
    order by v.id desc`
}
