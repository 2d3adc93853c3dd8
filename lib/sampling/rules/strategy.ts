import { inWords } from '#lib/assessment/rules/in-words.ts'
import type { Dimension, RecordSample, Strategy } from '../input.ts'

/** What the centre samples unless it chooses otherwise (domain C2: new or doubted work in full, the rest by chance). */
export const houseStrategy: Strategy = {
  firstUnits: 3,
  monthsAfterDisagreement: 6,
  percent: 15,
  rootFloor: false,
  cover: ['assessor', 'unit'],
}

const covered: Record<Dimension, string> = {
  assessor: 'each assessor',
  unit: 'each unit of a specification',
  candidate: 'each candidate',
  method: 'each method of evidence',
}

/** The strategy as sentences, in the order in which the draw applies it. */
export function strategyInWords(strategy: Strategy): string[] {
  const { firstUnits, monthsAfterDisagreement, percent, rootFloor, cover } = strategy
  const floor = rootFloor ? ', and never fewer than the square root of their number plus one' : ''
  return [
    `Every one of the first ${firstUnits} units that an assessor signs.`,
    `Every unit of an assessor with whom a quality assurer disagreed in the last ${monthsAfterDisagreement} months.`,
    'Every unit that is signed again after it was reopened.',
    `${percent} % of the rest by chance, rounded up${floor}.`,
    ...(cover.length > 0 ? [`At least one unit of ${inWords(cover.map(each => covered[each]))}.`] : []),
    'Never a unit in which the quality assurer who draws took part.',
  ]
}

/** The strategy with what a quality assurer chose beside it. */
export function strategyOf({ rootFloor, cover }: RecordSample): Strategy {
  return {
    ...houseStrategy,
    rootFloor: rootFloor === 'on',
    cover: [...houseStrategy.cover, ...new Set(cover)],
  }
}

/** The same time of day so many months earlier; the last day of the month where it is shorter. */
export function monthsBefore(at: Date, months: number): Date {
  const before = new Date(at)
  before.setUTCDate(1)
  before.setUTCMonth(before.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate()
  before.setUTCDate(Math.min(at.getUTCDate(), lastDay))
  return before
}

/** How many of `count` units the chance part takes. */
export function chanceSize(count: number, { percent, rootFloor }: Strategy): number {
  const share = Math.ceil((count * percent) / 100)
  const floor = rootFloor && count > 0 ? Math.ceil(Math.sqrt(count)) + 1 : 0
  return Math.min(count, Math.max(share, floor))
}
