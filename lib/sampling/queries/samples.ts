import type { Tx } from '#lib/db.ts'
import type { Actor } from '#lib/people/rules.ts'
import { Population, Strategy } from '../input.ts'

/** A sample is seen by whoever drew it and by the lead. */
const visibleSamples = ({ seat, personId }: Actor) =>
  seat === 'quality_assurer' ? { drawnById: personId } : {}

/** The latest draws. */
export function latestSamples(tx: Tx, actor: Actor) {
  return tx.sample.findMany({
    where: visibleSamples(actor),
    select: {
      id: true,
      at: true,
      populationSize: true,
      drawnBy: { select: { name: true } },
      _count: { select: { picks: true } },
    },
    orderBy: { at: 'desc' },
    take: 10,
  })
}

/** One draw with everything that is needed to draw it again; `null` when there is none that the actor sees. */
export async function sampleAsDrawn(tx: Tx, actor: Actor, sampleId: string) {
  const sample = await tx.sample.findFirst({
    where: { id: sampleId, ...visibleSamples(actor) },
    select: {
      id: true,
      seed: true,
      strategy: true,
      population: true,
      populationSize: true,
      at: true,
      drawnById: true,
      drawnBy: { select: { name: true } },
      picks: {
        select: {
          id: true,
          decisionId: true,
          reasons: true,
          status: true,
          candidate: { select: { name: true } },
          assessor: { select: { name: true } },
          unitProgress: { select: { unit: { select: { number: true, title: true } } } },
          conclusion: { select: { outcome: true } },
        },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (!sample) return null
  return {
    ...sample,
    strategy: Strategy.parse(sample.strategy),
    population: Population.parse(sample.population),
  }
}

export type SampleAsDrawn = NonNullable<Awaited<ReturnType<typeof sampleAsDrawn>>>
