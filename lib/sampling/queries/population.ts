import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Prisma } from '#prisma/client/client.ts'
import type { SignedDecision } from '../input.ts'
import { seesRegistration, tookPart } from './visible.ts'

/** The standing signatures that no draw has picked yet, as `u`, `r` and `d`. */
const notYetPicked = (actor: Actor) => Prisma.sql`
  unit_progress u
  join registration r on r.id = u.registration_id
  join lateral (
    select * from decision where unit_progress_id = u.id and outcome = 'signed' order by at desc, id desc limit 1
  ) d on true
  where u.status = 'signed' and ${seesRegistration(actor)}
    and not exists (select 1 from sample_pick p where p.decision_id = d.id)`

/**
 * What a quality assurer can draw from, as the draw sees it: one statement, however many units were signed.
 * @param since a disagreement after this moment is a late one
 */
export function populationToDraw(tx: Tx, actor: Actor, since: Date): Promise<SignedDecision[]> {
  return tx.$queryRaw<SignedDecision[]>`
    with
      turn as (
        select id, row_number() over (partition by by_id order by at, id) - 1 as signed_before
        from decision where outcome = 'signed'
      ),
      disagreed as (
        select distinct p.assessor_id from sample_conclusion c join sample_pick p on p.id = c.pick_id
        where c.outcome = 'disagree' and c.at > ${since}
      ),
      waiting as (select d.*, u.unit_id, r.specification_id, r.candidate_id, ${tookPart} as took_part from ${notYetPicked(actor)})
    select w.id as "decisionId", w.unit_progress_id as "unitProgressId", w.unit_id as "unitId",
      'unit ' || unit.number as "unitName", w.specification_id as "specificationId", w.by_id as "assessorId",
      w.candidate_id as "candidateId", turn.signed_before::int as "signedBefore",
      w.by_id in (select assessor_id from disagreed) as "disagreedLately",
      exists (
        select 1 from decision before where before.unit_progress_id = w.unit_progress_id and before.outcome = 'reopened'
      ) as "signedAgain",
      array(
        select distinct e.kind::text from judgement j join evidence e on e.id = j.evidence_id
        where j.id = any(w.judgement_ids) order by 1
      ) as kinds,
      w.took_part as "tookPart"
    from waiting w join unit on unit.id = w.unit_id join turn on turn.id = w.id
    order by w.id`
}

export interface ToDraw {
  readonly count: number
  /** Of these, how many the asking quality assurer took part in. */
  readonly own: number
  /** When the one that has waited longest was signed. */
  readonly since: Date | null
}

/** How much there is to draw from, without loading it. */
export async function countToDraw(tx: Tx, actor: Actor): Promise<ToDraw> {
  const [row] = await tx.$queryRaw<ToDraw[]>`
    select count(*)::int as count, min(at) as since,
      (count(*) filter (where ${actor.personId} = any(took_part)))::int as own
    from (select d.at, ${tookPart} as took_part from ${notYetPicked(actor)}) as waiting`
  return row ?? { count: 0, own: 0, since: null }
}
