/**
 * Every refusal is a sentence that says why not and what would make it possible. A reason cannot be added
 * without its words; `{name}` is filled from the facts that the refusal carries.
 */
const sentences = {
  // the door
  'signed-out': 'You have been signed out. Sign in again: what you typed is kept on this page.',
  'wrong-seat': 'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  'other-origin': 'This request came from another site, so nothing was changed. Open the page here and try again.',
  'not-found': 'This page or record does not exist, or you have no access to it.',
  'stale-form': 'Somebody changed this while you had it open. Look at what is there now, then send yours again.',
  'invalid-input': 'Some of what you sent needs changing. Each problem is named beside its field.',
} as const satisfies Record<string, string>

export type Reason = keyof typeof sentences
export type Facts = Record<string, string | number>

/** Why not, in words; `mend` is the address at which the person can put it right. */
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
