import { unitTransition } from '#lib/assessment/rules/unit-transitions.ts'
import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { type Note, notify } from '#lib/notification/notify.ts'
import { dayInWords, londonDay } from '#lib/people/day-rules.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure, Refusal, refused } from '#lib/refusal.ts'
import type { SampleOutcome } from '#prisma/client/enums.ts'
import type { ConcludeSample } from '../input.ts'
import { type PickToConclude, pickToConclude } from '../queries/pick-to-conclude.ts'
import { type DrawnPick, lookedAt, mayConclude } from '../rules/may-conclude.ts'
import { reopeningOf } from './reopening.ts'
import { writeConclusion } from './write-conclusion.ts'

/**
 * Concludes the sample of one signed unit: what the quality assurer agrees and disagrees with, criterion by
 * criterion. All agreed, the unit is agreed; one disagreement reopens it, and the judgement in question no longer
 * counts. Of two who conclude at once, one wins and the other is told.
 * @throws Refusal `not-found`, `sample-concluded`, `own-decision`, `decision-superseded`,
 * `unit-not-for-sampling`, `judged-twice`, `nothing-found`, `outcome-belies-findings`, `disagreement-unplaced`
 */
export function concludeSample(
  actor: Actor,
  input: ConcludeSample,
  at = new Date(),
): Promise<{ unitProgressId: string }> {
  return within(actor, async tx => {
    const row = await pickToConclude(tx, actor, input.pickId)
    if (!row) throw new Refusal(refused('not-found'))
    ensure(mayConclude(actor, asDrawn(row), input))

    const { unitProgressId, registrationId, unitId, decisionId } = row
    const found = lookedAt(input)
    const disagreed = found
      .filter(({ finding }) => finding === 'disagree')
      .map(({ judgementId }) => judgementId)
    const deed = disagreed.length > 0 ? 'disagree' : 'agree'
    const to = unitTransition(actor.seat, row.unitStatus, deed)!.to
    const { reopenedId } = await writeConclusion(tx, actor, { row, input, found, to, at })
    await notify(tx, actor, at, ...notesOf(row, input, reopenedId !== null))
    if (reopenedId) {
      const reopening = { decisionId: reopenedId, unitId, registrationId, reason: input.feedback }
      await record(tx, actor, at, { deed: 'unit.reopened', subjectId: unitProgressId, detail: reopening })
    }
    const detail = { pickId: input.pickId, decisionId, outcome: input.outcome, disagreed }
    await record(tx, actor, at, { deed: 'sample.concluded', subjectId: unitProgressId, detail })
    return { unitProgressId }
  })
}

const outcomeWords = {
  agree: 'agreed',
  agree_with_advice: 'agreed, with advice',
  disagree: 'disagreed',
} as const satisfies Record<SampleOutcome, string>

function notesOf(
  { registrationId, unitProgressId, unitNumber: unit }: PickToConclude,
  { outcome }: ConcludeSample,
  reopened: boolean,
): Note[] {
  const assessors = {
    to: { assessorsOf: [registrationId] },
    seat: 'assessor',
    address: `/assess/units/${unitProgressId}`,
  } as const
  const concluded = { kind: 'sample.concluded', facts: { unit, outcome: outcomeWords[outcome] } } as const
  if (!reopened) return [{ ...concluded, ...assessors }]
  return reopeningOf({ registrationId, unitProgressId, unit })
}

function asDrawn({ unitNumber, unitStatus, concludedBy, concludedAt, ...row }: PickToConclude): DrawnPick {
  const concluded =
    concludedBy && concludedAt ? { name: concludedBy, day: dayInWords(londonDay(concludedAt)) } : null
  return { ...row, unit: { number: unitNumber, status: unitStatus }, concluded }
}
