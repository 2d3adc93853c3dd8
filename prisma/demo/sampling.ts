import { within } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { concludeSample } from '#lib/sampling/commands/conclude-sample.ts'
import { recordSample } from '#lib/sampling/commands/record-sample.ts'
import type { Staff } from './staff.ts'
import { daysBefore } from './timeline.ts'

/** A first draw by each quality assurer: some concluded, one of them with a disagreement, the rest waiting. */
export async function sampleUnits({ qualityAssurer, lead }: Staff, now: Date): Promise<void> {
  for (const [turn, sampler] of [qualityAssurer, lead].entries()) {
    await recordSample(sampler, { cover: [] }, daysBefore(now, 5 - turn, turn), `${turn}`.repeat(64))
    const waiting = await picksOf(sampler)
    for (const [index, pick] of waiting.slice(0, Math.ceil(waiting.length / 2)).entries())
      await conclude(sampler, pick, index === 0 && turn === 0, daysBefore(now, 3, index))
  }
}

const picksOf = (sampler: Actor) =>
  within(sampler, tx =>
    tx.samplePick.findMany({
      where: { status: 'drawn', sample: { drawnById: sampler.personId } },
      select: { id: true, decision: { select: { judgementIds: true } } },
      orderBy: { id: 'asc' },
    }),
  )

async function conclude(
  sampler: Actor,
  pick: Awaited<ReturnType<typeof picksOf>>[number],
  disagrees: boolean,
  at: Date,
) {
  const judgementIds = pick.decision.judgementIds
  await concludeSample(
    sampler,
    {
      pickId: pick.id,
      outcome: disagrees ? 'disagree' : 'agree',
      feedback: disagrees
        ? 'The evidence for one criterion describes what the team did; please look at it again with the candidate.'
        : 'Decisions are sound and easy to follow. Your feedback says why each criterion is met.',
      findings: judgementIds.map((judgementId, index) =>
        disagrees && index === 0
          ? {
              judgementId,
              finding: 'disagree' as const,
              comment:
                'I cannot see what the candidate did themselves: ask for an account of their own part.',
            }
          : { judgementId, finding: 'agree' as const, comment: '' },
      ),
    },
    at,
  )
}
