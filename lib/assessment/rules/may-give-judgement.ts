import { refused, type Verdict } from '#lib/refusal.ts'
import type { JudgementOutcome } from '#prisma/client/enums.ts'
import { inWords } from './in-words.ts'

/** The five rules of evidence, in the order in which they are asked (domain A: VACSR). */
export const rulesOfEvidence = ['valid', 'authentic', 'current', 'sufficient', 'reliable'] as const
export type RuleOfEvidence = (typeof rulesOfEvidence)[number]

export type GivenJudgement = {
  readonly outcome: JudgementOutcome
  readonly subPoints: readonly string[]
  readonly feedback: string
} & { readonly [Rule in RuleOfEvidence]: boolean }

/** A criterion as its specification has it. */
export interface JudgedCriterion {
  readonly code: string
  readonly subPoints: readonly { readonly code: string }[]
}

/**
 * Whether a judgement says all that it must: not yet met says what is missing (domain B3); met keeps every
 * rule of evidence and, where the criterion has parts (domain E4), names at least one of them.
 */
export function mayGiveJudgement(criterion: JudgedCriterion, given: GivenJudgement): Verdict {
  return (
    (given.outcome === 'met' ? null : feedbackGiven(criterion, given)) ??
    subPointsOfItsOwn(criterion, given) ??
    (given.outcome === 'met' ? (rulesKept(criterion, given) ?? subPointsNamed(criterion, given)) : null)
  )
}

/** Which rules of evidence have not been ticked. */
export const unticked = (given: { readonly [Rule in RuleOfEvidence]: boolean }): RuleOfEvidence[] =>
  rulesOfEvidence.filter(rule => !given[rule])

function feedbackGiven({ code }: JudgedCriterion, { feedback }: GivenJudgement): Verdict {
  return feedback.trim() === '' ? refused('feedback-missing', { code }) : null
}

function subPointsOfItsOwn({ code, subPoints }: JudgedCriterion, given: GivenJudgement): Verdict {
  const own = new Set(subPoints.map(point => point.code))
  const foreign = given.subPoints.filter(point => !own.has(point))
  return foreign.length > 0 ? refused('sub-points-foreign', { code, points: inWords(foreign) }) : null
}

function rulesKept({ code }: JudgedCriterion, given: GivenJudgement): Verdict {
  const rules = unticked(given)
  return rules.length > 0 ? refused('rules-of-evidence-unticked', { code, rules: inWords(rules) }) : null
}

function subPointsNamed({ code, subPoints }: JudgedCriterion, given: GivenJudgement): Verdict {
  return subPoints.length > 0 && given.subPoints.length === 0 ? refused('sub-points-none', { code }) : null
}
