import { hash } from 'node:crypto'
import type { Dimension, SignedDecision, Strategy } from '../input.ts'
import { chanceSize } from './strategy.ts'

/** A decision that was drawn, with every reason why, in words. */
export interface Pick {
  readonly decision: SignedDecision
  readonly reasons: readonly string[]
}

export interface Draw {
  /** In the order of the draw, which says nothing about the work. */
  readonly picks: readonly Pick[]
  /** How many were left out because the sampler took part in them. */
  readonly excluded: number
  /** One sentence for each thing that should have been covered and could not be. */
  readonly uncovered: readonly string[]
}

/**
 * Draws a sample of signed units (domain C2). The order of chance is that of SHA-256 over the seed and the
 * decision's id, so the same population, strategy, seed and sampler always give the same picks, in whatever order
 * the population comes, and anybody can check by hand why a decision came before another. Whatever certain
 * rules ask for comes first, then the share by chance, then what is still uncovered.
 * @param samplerId nobody samples a decision in which they took part (seed 004 L102)
 */
export function drawSample(
  population: readonly SignedDecision[],
  strategy: Strategy,
  seed: string,
  samplerId: string,
): Draw {
  const eligible = population.filter(({ tookPart }) => !tookPart.includes(samplerId))
  const shuffled = inOrderOfChance(eligible, seed)
  const reasons = new Map<SignedDecision, string[]>()
  const pick = (decision: SignedDecision, reason: string) =>
    reasons.set(decision, [...(reasons.get(decision) ?? []), reason])

  for (const decision of shuffled)
    for (const reason of certainReasons(decision, strategy)) pick(decision, reason)
  const rest = shuffled.filter(decision => !reasons.has(decision))
  const share = chanceSize(rest.length, strategy)
  for (const decision of rest.slice(0, share)) pick(decision, chanceReason(strategy, share, rest.length))
  for (const [decision, reason] of coverageReasons(shuffled, strategy, new Set(reasons.keys())))
    pick(decision, reason)

  return {
    picks: shuffled.flatMap(decision => {
      const why = reasons.get(decision)
      return why ? [{ decision, reasons: why }] : []
    }),
    excluded: population.length - eligible.length,
    uncovered: uncoverable(population, eligible, strategy),
  }
}

function inOrderOfChance(decisions: readonly SignedDecision[], seed: string): SignedDecision[] {
  const rank = ({ decisionId }: SignedDecision) => hash('sha256', seed + decisionId)
  return decisions
    .map(decision => ({ decision, rank: rank(decision) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ decision }) => decision)
}

function certainReasons(
  decision: SignedDecision,
  { firstUnits, monthsAfterDisagreement }: Strategy,
): string[] {
  const reasons: string[] = []
  if (decision.signedBefore < firstUnits)
    reasons.push(
      `Unit ${decision.signedBefore + 1} of this assessor: the first ${firstUnits} are all sampled.`,
    )
  if (decision.disagreedLately)
    reasons.push(
      `A quality assurer disagreed with this assessor in the last ${monthsAfterDisagreement} months.`,
    )
  if (decision.signedAgain) reasons.push('Signed again after it was reopened.')
  return reasons
}

function chanceReason({ percent, rootFloor }: Strategy, share: number, count: number): string {
  const byFloor = rootFloor && share > Math.ceil((count * percent) / 100)
  return byFloor
    ? `Drawn by chance: ${share} of ${count}, the square root plus one.`
    : `Drawn by chance: ${percent} % of ${count}.`
}

interface Cell {
  readonly key: string
  /** What it is called beside a pick. */
  readonly name: string
  /** What it is called where there is no pick to stand beside. */
  readonly apart: string
}

const named = (key: string, name: string, apart = name): Cell => ({ key, name, apart })

const cellsBy: Record<Dimension, (decision: SignedDecision) => Cell[]> = {
  assessor: ({ assessorId }) => [named(`a ${assessorId}`, 'unit of this assessor', 'unit of one assessor')],
  unit: ({ unitId, unitName }) => [named(`u ${unitId}`, unitName)],
  candidate: ({ candidateId }) => [
    named(`c ${candidateId}`, 'unit of this candidate', 'unit of one candidate'),
  ],
  method: ({ kinds }) => kinds.map(kind => named(`m ${kind}`, `unit with ${kind.replaceAll('_', ' ')}`)),
}

const cellsOf = (decision: SignedDecision, { cover }: Strategy) =>
  cover.flatMap(each => cellsBy[each](decision))

/**
 * What has to be added so that everything is covered: those that cover most first, for a small sample. What a
 * decision would newly cover only shrinks as others are taken, so one pass for each number of cells is enough.
 */
function coverageReasons(
  shuffled: readonly SignedDecision[],
  strategy: Strategy,
  picked: ReadonlySet<SignedDecision>,
): [SignedDecision, string][] {
  const cells = new Map(shuffled.map(decision => [decision, cellsOf(decision, strategy)]))
  const all = [...cells.values()]
  const count = Map.groupBy(all.flat(), ({ key }) => key)
  const covered = new Set([...picked].flatMap(decision => cells.get(decision) ?? []).map(({ key }) => key))
  const most = all.reduce((longest, { length }) => Math.max(longest, length), 0)
  const added: [SignedDecision, string][] = []
  for (let gain = most; gain > 0; gain--)
    for (const [decision, own] of cells) {
      const fresh = own.filter(({ key }) => !covered.has(key))
      if (fresh.length < gain) continue
      for (const { key, name } of fresh) {
        covered.add(key)
        added.push([decision, coverageReason(name, count.get(key)?.length ?? 0)])
      }
    }
  return added
}

const coverageReason = (name: string, count: number) =>
  count === 1
    ? `The only signed ${name} in this draw.`
    : `Added so that one signed ${name} is sampled, of ${count} in this draw.`

function uncoverable(
  population: readonly SignedDecision[],
  eligible: readonly SignedDecision[],
  strategy: Strategy,
): string[] {
  if (eligible.length === population.length) return []
  const reachable = new Set(eligible.flatMap(decision => cellsOf(decision, strategy)).map(({ key }) => key))
  const lost = population
    .flatMap(decision => cellsOf(decision, strategy))
    .filter(({ key }) => !reachable.has(key))
  return [...Map.groupBy(lost, ({ key }) => key).values()].map(
    ([cell, ...others]) =>
      `No signed ${cell?.apart} could be sampled: whoever drew took part in ${others.length === 0 ? 'the only one' : `all ${others.length + 1}`}.`,
  )
}
