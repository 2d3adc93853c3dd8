import { assessment } from '#lib/refusals/assessment.ts'
import { centre } from '#lib/refusals/centre.ts'
import { door } from '#lib/refusals/door.ts'
import { evidence } from '#lib/refusals/evidence.ts'
import { files } from '#lib/refusals/files.ts'
import { people } from '#lib/refusals/people.ts'
import { plan } from '#lib/refusals/plan.ts'
import { sampling } from '#lib/refusals/sampling.ts'

/**
 * Every refusal is a sentence that says why not and what would make it possible. A reason cannot be added
 * without its words, which stand in the file of its noun; `{name}` is filled from the facts that the refusal
 * carries.
 */
const sentences = {
  ...door,
  ...evidence,
  ...files,
  ...people,
  ...centre,
  ...assessment,
  ...plan,
  ...sampling,
}

export type Reason = keyof typeof sentences
export type Facts = Record<string, string | number>

/** Why not, in words; `mend` is the address at which the person can put it right, or the field of the form: '#activityOn'. */
export interface Refused {
  readonly reason: Reason
  readonly sentence: string
  readonly mend?: string
}

/** The answer of a rule: `null` is yes, so that refusals chain with `??` and the first one speaks. */
export type Verdict = Refused | null

export function refused(reason: Reason, facts: Facts = {}, mend?: string): Refused {
  const sentence = sentences[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
  return mend ? { reason, sentence, mend } : { reason, sentence }
}

/** The one failure that is shown to the person as it stands; anything else thrown is our fault. */
export class Refusal extends Error {
  readonly refused: Refused

  constructor(answer: Refused) {
    super(answer.sentence)
    this.name = 'Refusal'
    this.refused = answer
  }
}

/** Throws the refusal if the verdict is no. */
export function ensure(verdict: Verdict): void {
  if (verdict) throw new Refusal(verdict)
}
