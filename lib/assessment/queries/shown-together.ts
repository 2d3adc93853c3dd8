import type { Tx } from '#lib/db.ts'
import type { ShownTogether } from '../rules/plan-proposals.ts'

/** How far back it looks, and how much it brings: whatever a centre's size, it reads no more than this. */
const pieces = 1000
const pairs = 400

/**
 * Which of these criteria the centre's accepted evidence showed together, and in how many pieces: counts alone, and
 * only of what more than one candidate showed, so that nobody's portfolio shines through. One statement.
 * @param codeOf by the id of each criterion that is asked about, its code
 */
export async function shownTogether(
  tx: Tx,
  codeOf: ReadonlyMap<string, string>,
): Promise<readonly ShownTogether[]> {
  const ids = [...codeOf.keys()]
  const rows = await tx.$queryRaw<{ one: string; other: string; pieces: number }[]>`
    with recent as (
      select e.id, e.candidate_id, v.id as version_id
      from (
        select id, candidate_id, submitted_number from evidence
        where centre_id = (select current_centre()) and status = 'assessed'
        order by submitted_at desc, id desc limit ${pieces}
      ) e
      join evidence_version v on v.evidence_id = e.id and v.number = e.submitted_number
    ),
    accepted as (
      select distinct recent.id, recent.candidate_id, j.criterion_id
      from recent join judgement j on j.version_id = recent.version_id
      where j.outcome = 'met' and j.criterion_id = any(${ids})
        and not exists (select 1 from judgement later where later.supersedes_id = j.id)
        and (select f.finding from sample_finding f where f.judgement_id = j.id order by f.id desc limit 1)
          is distinct from 'disagree'
    )
    select a.criterion_id as one, b.criterion_id as other, count(distinct a.id)::int as pieces
    from accepted a join accepted b on b.id = a.id and b.criterion_id <> a.criterion_id
    group by a.criterion_id, b.criterion_id
    having count(distinct a.candidate_id) > 1
    order by pieces desc, one, other
    limit ${pairs}`
  return rows.flatMap(({ one, other, pieces }) => {
    const [code, with_] = [codeOf.get(one), codeOf.get(other)]
    return code && with_ ? [{ code, other: with_, pieces }] : []
  })
}
