import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { columnOf, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { ExamineInSitu } from '../input.ts'
import { evidenceForJudging } from '../queries/evidence-for-judging.ts'
import { mayExamine } from '../rules/may-examine.ts'
import { mayJudgeItem } from '../rules/may-judge.ts'

/**
 * Records that an assessor examined a record where it is held: when, where, who showed it, and what it showed.
 * Nothing of the record itself enters the portfolio (domain D4). Refuses with not-found, not-held-in-situ,
 * not-in-the-future, and as `mayJudgeItem`.
 */
export async function examineInSitu(actor: Actor, input: ExamineInSitu, at = new Date()): Promise<void> {
  await within(actor, async tx => {
    await tx.$queryRaw`select id from evidence where id = ${input.evidenceId}::uuid for update`
    const item = await evidenceForJudging(tx, actor, input.evidenceId)
    if (!item) throw new Refusal(refused('not-found'))
    const { versionNumber, examinedOn, place, shownBy, findings } = input
    ensure(
      mayJudgeItem(actor, { ...item, versionNumber }) ?? mayExamine(item.kind, examinedOn, londonDay(at)),
    )

    const { centreId, personId: assessorId } = actor
    const { id: versionId } = item.version
    await tx.inSituExamination.create({
      data: {
        centreId,
        versionId,
        assessorId,
        examinedOn: columnOf(examinedOn),
        place,
        shownBy,
        findings,
        at,
      },
      select: { id: true },
    })
    await record(tx, actor, at, {
      deed: 'in-situ.examined',
      subjectId: item.id,
      detail: { versionId, examinedOn },
    })
  })
}
