/**
 * Every refusal is a sentence that says why not and what would make it possible. A reason cannot be added
 * without its words; `{name}` is filled from the facts that the refusal carries.
 */
const sentences = {
  // the door
  'signed-out': 'You have been signed out. Sign in again: what you typed is kept on this page.',
  'wrong-seat': 'Your seat in this centre does not allow this. Ask your centre administrator if it should.',
  'other-origin':
    'This request came from another site, so nothing was changed. Open the page here and try again.',
  'not-found': 'This page or record does not exist, or you have no access to it.',
  'stale-form':
    'Somebody changed this while you had it open. Look at what is there now, then send yours again.',
  'invalid-input': 'Some of what you sent needs changing. Each problem is named beside its field.',
  // files
  'file-empty': '“{name}” is empty (0 bytes). Check that it opens on your device, then add it again.',
  'file-too-large':
    '“{name}” is larger than {limit}. Send a smaller photo, a shorter recording or a document in parts.',
  'file-type-not-allowed':
    '“{name}” is not a type that can be kept. Save it as one of these and add that: {accepted}.',
  'file-office-old':
    '“{name}” is in an old Office format or has a password, so it cannot be checked. Open it, take the password off, save it as .docx, .xlsx, .pptx or PDF, and add that.',
  'file-active':
    '“{name}” holds a web page or program code, which cannot be kept. Print or save it as PDF and add that.',
  'file-misnamed':
    'The name of “{name}” says {named}, but its contents say {contents}. Change its name to end in .{ending} and add it again.',
  'file-belies-name':
    'The name of “{name}” says {named}, but its contents say {contents}. Open it, save it as {named}, and add that.',
  'file-truncated': 'The end of “{name}” is missing. Check that it opens on your device, then add it again.',
  'file-damaged': '“{name}” is damaged. Open it, save it again under a new name or as PDF, and add that.',
  'file-locked':
    '“{name}” has a password, so nobody could assess it. Save it without the password and add that.',
  'file-parts-outside':
    '“{name}” holds parts that point outside it, as no ordinary document does. Save it as PDF and add that.',
  'file-unpacks-too-far':
    '“{name}” unpacks to far more than a document needs. Save it as PDF, or in parts, and add that.',
  'file-store-full':
    'There is no room left to keep files, so nothing was saved. Tell your centre administrator, and try again later.',
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
