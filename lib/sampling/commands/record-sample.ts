import { randomBytes } from 'node:crypto'
import { record } from '#lib/audit/record.ts'
import { within } from '#lib/db.ts'
import { type Note, notify } from '#lib/notification/notify.ts'
import type { Actor } from '#lib/people/rules.ts'
import { ensure } from '#lib/refusal.ts'
import type { RecordSample } from '../input.ts'
import { populationToDraw } from '../queries/population.ts'
import { type Draw, drawSample } from '../rules/draw.ts'
import { mayDraw, maySample } from '../rules/may-draw.ts'
import { monthsBefore, strategyOf } from '../rules/strategy.ts'

/**
 * Draws a sample of the signed units that the quality assurer sees and nobody has picked yet, and records it with
 * everything that is needed to draw it again.
 * @param seed what chance is made of: 32 random bytes, hex
 * @returns the sample's id
 * @throws Refusal `wrong-seat`, `nothing-to-sample`, `took-part-in-all`
 */
export function recordSample(
  actor: Actor,
  input: RecordSample,
  at = new Date(),
  seed = randomBytes(32).toString('hex'),
): Promise<{ sampleId: string }> {
  const strategy = strategyOf(input)
  return within(actor, async tx => {
    ensure(maySample(actor))
    // One draw of a centre at a time: two at once would pick the same decisions.
    await tx.$queryRaw`select id from centre where id = ${actor.centreId}::uuid for no key update`
    const population = await populationToDraw(tx, actor, monthsBefore(at, strategy.monthsAfterDisagreement))
    const draw = drawSample(population, strategy, seed, actor.personId)
    ensure(mayDraw(population.length, draw))

    const drawn = { centreId: actor.centreId, drawnById: actor.personId, seed, strategy, at }
    const sample = await tx.sample.create({
      data: { ...drawn, population, populationSize: population.length },
      select: { id: true },
    })
    await tx.samplePick.createMany({ data: draw.picks.map(pick => pickRow(actor, sample.id, pick, at)) })
    const picks = draw.picks.map(({ decision }) => decision.decisionId)
    await notify(tx, actor, at, ...notesOf(draw))
    const detail = { seed, populationSize: population.length, picks }
    await record(tx, actor, at, { deed: 'sample.drawn', subjectId: sample.id, detail })
    return { sampleId: sample.id }
  })
}

/** One note to each assessor of whom something was drawn, leading to the unit if it is one. */
function notesOf({ picks }: Draw): Note[] {
  const drawn = Map.groupBy(picks, ({ decision }) => decision.assessorId)
  return [...drawn].map(([assessorId, [first, ...others]]) => ({
    kind: 'sample.drawn',
    to: [assessorId],
    seat: 'assessor',
    address: others.length === 0 ? `/assess/units/${first?.decision.unitProgressId}` : '/assess/candidates',
    facts: {
      units:
        others.length === 0 ? 'a unit that you signed off' : `${others.length + 1} units that you signed off`,
    },
  }))
}

function pickRow(
  { centreId }: Actor,
  sampleId: string,
  { decision, reasons }: Draw['picks'][number],
  at: Date,
) {
  const { decisionId, unitProgressId, assessorId, candidateId } = decision
  return {
    centreId,
    sampleId,
    decisionId,
    unitProgressId,
    assessorId,
    candidateId,
    reasons: [...reasons],
    changedAt: at,
  }
}
