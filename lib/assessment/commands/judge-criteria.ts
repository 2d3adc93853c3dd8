import { record } from '#lib/audit/record.ts'
import { type Tx, within } from '#lib/db.ts'
import { notify } from '#lib/notification/notify.ts'
import { staffRecordOf } from '#lib/people/queries/staff.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { JudgeCriteria } from '../input.ts'
import { type EvidenceForJudging, evidenceForJudging } from '../queries/evidence-for-judging.ts'
import { examine, sameAs } from '../rules/examine.ts'
import { foundInWords } from '../rules/in-words.ts'
import { findCriterion } from '../rules/located-criterion.ts'
import { statusAfter } from '../rules/status-after.ts'

/**
 * Records what an assessor found about each of these criteria in one version of one item of evidence. The
 * judgement that stood before is superseded, and the item's status follows from what stands afterwards.
 * Sent twice, it is recorded once. Refuses with everything that `mayJudge` and `mayGiveJudgement` refuse,
 * and with stale-form when anybody changed or judged the item since the form was opened.
 * @returns the ids of the judgements, none when all of them were recorded already
 */
export async function judgeCriteria(
  actor: Actor,
  input: JudgeCriteria,
  at = new Date(),
): Promise<{ judgementIds: string[] }> {
  return within(actor, async tx => {
    await lock(tx, input)
    const item = await evidenceForJudging(tx, actor, input.evidenceId)
    if (!item) throw new Refusal(refused('not-found'))
    const staff = await staffRecordOf(tx, actor.personId)
    const examined = examine(actor, item, staff, input, at)
    if (examined.verdict === null && isStale(item, input)) {
      if (sameAs(item, actor, input)) return { judgementIds: [] }
      ensure(refused('stale-form'))
    }
    ensure(examined.verdict)

    const { id: versionId, digest } = item.version
    if (digest === null) throw new Error(`version ${versionId} was handed in without a digest`)
    const made = await tx.judgement.createManyAndReturn({
      data: examined.judgements.map(judgement => ({
        ...judgement,
        centreId: actor.centreId,
        evidenceId: item.id,
        versionId,
        versionDigest: digest,
        assessorId: actor.personId,
        at,
      })),
      select: { id: true, registrationId: true, criterionId: true, outcome: true },
    })
    await tx.evidence.update({
      where: { id: item.id },
      data: { status: statusAfter(examined.claims), revision: { increment: 1 }, changedAt: at },
      select: { id: true },
    })
    await notify(tx, actor, at, {
      kind: 'evidence.judged',
      to: [item.candidateId],
      seat: 'candidate',
      address: `/portfolio/evidence/${item.id}`,
      facts: { found: foundInWords(made) },
    })
    await record(tx, actor, at, {
      deed: 'criterion.judged',
      subjectId: item.id,
      detail: { versionId, digest, judgements: made },
    })
    return { judgementIds: made.map(({ id }) => id) }
  })
}

/** Units before evidence, each in the order of their ids: whoever signs or judges takes them in the same order. */
async function lock(tx: Tx, { evidenceId, judgements }: JudgeCriteria): Promise<void> {
  const registrationIds = judgements.map(({ registrationId }) => registrationId)
  const unitIds = judgements.flatMap(each => findCriterion(each.criterionId)?.unit.id ?? [])
  await tx.$queryRaw`
    select u.id from unit_progress u join registration r on r.id = u.registration_id
    where r.id = any(${registrationIds}::uuid[]) and u.unit_id = any(${unitIds})
    order by u.id for update of u for share of r`
  await tx.$queryRaw`select id from evidence where id = ${evidenceId}::uuid for update`
}

const isStale = (item: EvidenceForJudging, { revision }: JudgeCriteria) =>
  revision !== undefined && revision !== item.revision
